import type { Person, Visit } from '#lib/content/records.ts';
import { type ByLane, countByLane } from './lanes.ts';
import { type Stand, standings } from './rows.ts';
import { sidesOf } from './sides.ts';
import { groupByYear } from './years.ts';

/** A visit as the timeline shows it. */
export interface Entry {
  readonly visit: Visit;
  /** How it stands where there are two lanes. */
  readonly stand: Stand;
  readonly sides: readonly (readonly Person[])[];
  readonly moved: Visit['moved'];
}
export interface YearOfEntries {
  readonly year: string;
  readonly counts: ByLane;
  readonly entries: readonly Entry[];
}

/** The years of a view, the newest first, with their entries. */
export function yearsOfEntries(visits: readonly Visit[]): YearOfEntries[] {
  return groupByYear(visits).map(({ year, visits: of }) => {
    const stands = standings(of);
    const entries = of.map((visit, i) => ({
      visit,
      stand: stands[i] ?? 'below',
      sides: sidesOf(visit),
      moved: reached(visit),
    }));
    return { year, counts: countByLane(of), entries };
  });
}

/** Each commitment that a visit moved, once, with the last status it reached there. */
export function reached({ moved }: Pick<Visit, 'moved'>): Visit['moved'] {
  return [...new Map(moved.map((each) => [each.commitment, each])).values()];
}
