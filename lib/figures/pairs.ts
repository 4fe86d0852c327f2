import type { Person, Visit } from '#lib/content/records.ts';

export interface Pair {
  readonly indian: Person;
  readonly russian: Person;
  /** The visits held on which both took part in one event. */
  readonly visits: number;
}

/** Who of India was with whom of Russia how often, the most frequent first. Who was only announced was not there. */
export function pairsOf(visits: readonly Visit[]): Pair[] {
  const met = new Map<string, { indian: Person; russian: Person; visits: Set<Visit> }>();
  for (const visit of visits.filter(({ status }) => status === 'completed'))
    for (const { people } of visit.events)
      for (const indian of people.filter(({ country }) => country === 'IN'))
        for (const russian of people.filter(({ country }) => country === 'RU')) {
          const key = `${indian.id} ${russian.id}`;
          const pair = met.get(key) ?? { indian, russian, visits: new Set<Visit>() };
          pair.visits.add(visit);
          met.set(key, pair);
        }
  return [...met.values()]
    .map((pair) => ({ ...pair, visits: pair.visits.size }))
    .sort((a, b) => b.visits - a.visits || a.indian.name.localeCompare(b.indian.name, 'en'));
}
