import type { Source } from '#lib/content/records.ts';
import { yearOf } from '#lib/dates.ts';

export interface Shelf {
  /** A year, or `undated`. */
  readonly year: string;
  readonly sources: readonly Source[];
}

const shelfOf = ({ date }: Source) => (date === 'unstated' ? 'undated' : yearOf(date));

/** The sources by year, the newest year first and within a year the oldest day first; the undated last. */
export function shelves(sources: readonly Source[]): Shelf[] {
  return [...Map.groupBy(sources, shelfOf)]
    .map(([year, of]) => ({ year, sources: of.toSorted((a, b) => (a.date < b.date ? -1 : 1)) }))
    .sort((a, b) => key(b).localeCompare(key(a)));
}

const key = ({ year }: Shelf) => (year === 'undated' ? '' : year);

/** How often each value of a field stands in the registry, the most frequent first. */
export function tally(
  sources: readonly Source[],
  field: 'country' | 'language' | 'kind',
): [string, number][] {
  const found = Map.groupBy(sources, (source) => source[field]);
  return [...found].map(([value, of]): [string, number] => [value, of.length]).sort((a, b) => b[1] - a[1]);
}
