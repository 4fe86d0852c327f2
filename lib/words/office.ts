import { type PartialDate, yearOf } from '#lib/dates.ts';
import type { Words } from './words.ts';

interface Office {
  readonly title: string;
  readonly from: PartialDate | 'unstated';
  readonly to: PartialDate | 'unstated' | 'present';
}

/** An office with its years, as far as the sources go: “Defence Minister of India, 2006–2014”, “…, since 2024”. */
export const officeWithYears = (office: Office, words: Words): string =>
  [office.title, yearsIn(office, words)].filter(Boolean).join(', ');

function yearsIn({ from, to }: Office, { entities: { people } }: Words): string {
  const first = from === 'unstated' ? '' : yearOf(from);
  if (to === 'present') return first ? `${people.since} ${first}` : '';
  const last = to === 'unstated' ? '' : yearOf(to);
  if (first && last) return first === last ? first : `${first}–${last}`;
  if (first) return `${people.from} ${first}`;
  return last ? `${people.to} ${last}` : '';
}
