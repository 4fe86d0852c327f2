import type { Edition } from '#lib/content/records.ts';
import { yearOf } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { bookOf } from './book.ts';

export interface Strong {
  readonly number: string;
  readonly says: string;
  readonly href: string;
}

/** The three numbers of the front page; one that the record does not hold is left out. */
export function strongNumbers(edition: Edition, lang: Language): Strong[] {
  const { numbers } = bookOf(edition, lang);
  const { strong } = wordsOf(lang).figures;
  const number = (name: string) => numbers.get(name)?.number ?? '';
  const text = (name: string) => numbers.get(name)?.text ?? '';
  const since = yearOf(edition.visits.at(-1)?.start ?? '');
  const all = [
    {
      number: text('slip:reciprocal-logistics:logistics-pact-signed'),
      says: strong.logistics,
      href: `${paths.commitment(lang, 'reciprocal-logistics')}#dates`,
    },
    { number: number('slips-late'), says: strong.late(number('slips-settled')), href: paths.slips(lang) },
    { number: text('visits'), says: strong.visits(since, text('sources')), href: paths.visits(lang) },
  ];
  return all.filter((each) => each.number !== '' && each.number !== '0');
}
