import type { Visit } from '#lib/content/records.ts';
import { yearOf } from '#lib/dates.ts';
import { type ByLane, countByLane } from './lanes.ts';

/** How many visits one year saw in each lane. */
export interface YearCount {
  readonly year: string;
  readonly all: ByLane;
}

/** The same, and of those how many a view shows. */
export interface YearBar extends YearCount {
  readonly shown: ByLane;
}

/** Every year from the first visit to the last, years without any included, the oldest first. */
export function yearCounts(visits: readonly Visit[]): YearCount[] {
  const years = visits.map(({ start }) => Number(yearOf(start)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const byYear = groupedByYear(visits);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => {
    const year = String(first + i);
    return { year, all: countByLane(byYear.get(year) ?? []) };
  });
}

/** A bar for each year, on a view that shows these visits. */
export function histogram(years: readonly YearCount[], shown: readonly Visit[]): YearBar[] {
  const byYear = groupedByYear(shown);
  return years.map((count) => ({ ...count, shown: countByLane(byYear.get(count.year) ?? []) }));
}

const groupedByYear = (visits: readonly Visit[]) => Map.groupBy(visits, ({ start }) => yearOf(start));
