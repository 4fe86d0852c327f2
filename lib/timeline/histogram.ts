import type { Visit } from '#lib/content/records.ts';
import { yearOf } from '#lib/dates.ts';
import { type ByLane, countByLane } from './lanes.ts';

/** How many visits one year saw in each lane: in all, and of those a view shows. */
export interface YearBar {
  readonly year: string;
  readonly all: ByLane;
  readonly shown: ByLane;
}

/** A bar for every year from the first visit to the last, years without any included, the oldest first. */
export function histogram(all: readonly Visit[], shown: readonly Visit[]): YearBar[] {
  const years = all.map(({ start }) => Number(yearOf(start)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const [inAll, inShown] = [all, shown].map((visits) => Map.groupBy(visits, ({ start }) => yearOf(start)));
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => {
    const year = String(first + i);
    return {
      year,
      all: countByLane(inAll?.get(year) ?? []),
      shown: countByLane(inShown?.get(year) ?? []),
    };
  });
}
