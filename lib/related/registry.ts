import type { Source } from '#lib/content/records.ts';
import { firstDay, yearOf } from '#lib/dates.ts';

export interface Shelf {
  /** A year, or `undated`. */
  readonly year: string;
  readonly sources: readonly Source[];
}

/** The sources of one month, `2019-11`; those whose month is not known carry the year alone, or `undated`. */
export interface MonthShelf {
  readonly month: string;
  readonly sources: readonly Source[];
}

const shelfOf = ({ date }: Source) => (date === 'unstated' ? 'undated' : yearOf(date));

/** The sources by year, the newest year first and within a year the oldest day first; the undated last. */
export function shelves(sources: readonly Source[]): Shelf[] {
  return [...Map.groupBy(sources, shelfOf)]
    .map(([year, of]) => ({ year, sources: of.toSorted((a, b) => key(a.date).localeCompare(key(b.date))) }))
    .sort((a, b) => (b.year === 'undated' ? '' : b.year).localeCompare(a.year === 'undated' ? '' : a.year));
}

const key = (date: Source['date']) => (date === 'unstated' ? '' : firstDay(date));

/** A shelf by month, those of no known month last. */
export function months({ year, sources }: Shelf): MonthShelf[] {
  const monthOf = ({ date }: Source) => (/^\d{4}-\d\d/.test(date) ? date.slice(0, 7) : year);
  const found = [...Map.groupBy(sources, monthOf)].map(([month, of]) => ({ month, sources: of }));
  const dated = found.filter(({ month }) => month !== year);
  return [...dated, ...found.filter(({ month }) => month === year)];
}

/** How often each value of a field stands in the registry, the most frequent first. */
export function tally(
  sources: readonly Source[],
  field: 'country' | 'language' | 'kind',
): [string, number][] {
  const found = Map.groupBy(sources, (source) => source[field]);
  return [...found].map(([value, of]): [string, number] => [value, of.length]).sort((a, b) => b[1] - a[1]);
}
