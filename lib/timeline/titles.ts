import type { Words } from '#lib/words/words.ts';
import type { Narrowed } from './views.ts';

/** What a view shows, as the headline of its page: “Annual summits in Russia”, “Visits with Ajit Doval”. */
export function titleOf({ kind, in: lane, year, years }: Narrowed, person: string | undefined, words: Words) {
  const { titles } = words.timeline;
  if (person) return titles.person(person);
  if (year) return titles.year(year);
  if (years) return titles.years(...years);
  const what = kind ? titles.kinds[kind] : titles.any;
  return lane ? `${what} ${titles.held[lane]}` : what;
}
