import { formatDate, type PartialDate, yearOf } from '#lib/dates.ts';
import type { Words } from './words.ts';

interface Office {
  readonly title: string;
  readonly from: PartialDate | 'unstated';
  readonly to: PartialDate | 'unstated' | 'present';
}

/** An office with its years, as far as the sources go: “Defence Minister of India, 2006–2014”, “…, since 2024”. */
export function officeWithYears(office: Office, words: Words): string {
  const years = term(office, words, yearOf, '–');
  // “…, at INDRA-2017” says the year itself.
  return years && !office.title.endsWith(years) ? `${office.title}, ${years}` : office.title;
}

/** When an office was held, as exact as the sources are: “5 May 2014 – 8 November 2014”, “since May 2024”; else nothing. */
export const termOfOffice = (office: Office, words: Words): string =>
  term(office, words, (date) => formatDate(date, words.locale), ' – ');

function term(
  { from, to }: Office,
  { entities: { people } }: Words,
  write: (date: PartialDate) => string,
  dash: string,
): string {
  const start = from === 'unstated' ? '' : write(from);
  if (to === 'present') return start ? `${people.since} ${start}` : '';
  const end = to === 'unstated' ? '' : write(to);
  if (start && end) return start === end ? start : `${start}${dash}${end}`;
  if (start) return `${people.from} ${start}`;
  return end ? `${people.to} ${end}` : '';
}
