import type { Lane, Person, Visit } from '#lib/content/records.ts';
import { officeOn } from '#lib/related/offices.ts';
import { presentAt } from '#lib/timeline/views.ts';

/** Those of one country who went to the other, and how often. */
export interface Traveller {
  readonly person: Person;
  readonly journeys: number;
}

const from: Readonly<Record<'india' | 'russia', string>> = { india: 'RU', russia: 'IN' };

// An ambassador to the other country lives there.
const livesThere = (person: Person, { start }: Visit) =>
  /ambassador/i.test(officeOn(person, start)?.title ?? '');

/** Who went to the country of a lane how often, the most frequent first. What was only announced is no journey. */
export function travellersTo(lane: Exclude<Lane, 'third'>, visits: readonly Visit[]): Traveller[] {
  const journeys = new Map<Person, number>();
  for (const visit of visits.filter((each) => each.lane === lane && each.status === 'completed'))
    for (const person of presentAt(visit))
      if (person.country === from[lane] && !livesThere(person, visit))
        journeys.set(person, (journeys.get(person) ?? 0) + 1);
  return [...journeys]
    .map(([person, n]) => ({ person, journeys: n }))
    .sort((a, b) => b.journeys - a.journeys || a.person.name.localeCompare(b.person.name, 'en'));
}
