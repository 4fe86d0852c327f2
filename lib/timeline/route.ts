import type { Place, Visit } from '#lib/content/records.ts';

/**
 * Where a journey went, stop by stop, in the order of its dated events. Where no source gives a day for two
 * places there is no order to draw; an exercise stands in several places and travels to none.
 */
export function routeOf({ kind, reached, events }: Pick<Visit, 'kind' | 'reached' | 'events'>): Place[] {
  if (kind === 'exercise') return [];
  const stops = events
    .filter(({ date, place, outside }) => !outside && date.length === 10 && reached.includes(place))
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map(({ place }) => place)
    .filter((place, i, all) => place !== all[i - 1]);
  return new Set(stops).size > 1 ? stops : [];
}
