import type { z } from 'zod';
import { results, visitKinds, type visitSchema } from '#lib/content/schema/visit.ts';
import { type Chance, chanceOf } from './chance.ts';
import { dayOf, nextDay } from './days.ts';
import { nameOf, numberOf } from './names.ts';
import { sentence, title } from './prose.ts';
import type { Shelves } from './shelves.ts';

const directions = ['india-to-russia', 'russia-to-india', 'third-country'] as const;

/** A visit of two days with as many events, points and expectations as the record's have on average. */
export function visitOf(id: string, shelves: Shelves): z.input<typeof visitSchema> {
  const chance = chanceOf(id);
  const start = dayOf(id);
  const sources = (n: number) => chance.some(shelves.sources, n);
  const places = chance.some(shelves.places, 1);
  const people = chance.some(shelves.people, 2);
  const n = numberOf(id);
  return {
    title: title(chance),
    kind: visitKinds[n % visitKinds.length] ?? 'summit',
    status: 'completed',
    start,
    end: nextDay(start),
    direction: directions[n % 3] ?? 'third-country',
    places,
    people,
    summary: `${sentence(chance)} ${sentence(chance)}`,
    summary_sources: sources(2),
    delegation: n % 10 === 0 ? [leader(people[0] ?? '', chance, sources(1))] : [],
    events: [start, nextDay(start)].map((date) => ({
      date,
      place: places[0] ?? '',
      what: sentence(chance),
      people,
      confidence: chance.pick(['confirmed', 'reported'] as const),
      sources: sources(2),
    })),
    expected: n % 5 === 0 ? [expectation(chance, start, chance.pick(shelves.commitments), sources(2))] : [],
    outcomes: n % 2 === 0 ? [{ what: sentence(chance), sources: sources(2) }] : [],
    readouts: n % 2 === 0 ? [{ side: 'IN', language: 'en', sources: sources(1) }] : [],
    points: n % 2 === 0 ? [point(chance, sources(1)), point(chance, sources(2))] : [],
    disagreements: n % 2 === 0 ? [disagreement(chance, sources(2))] : [],
  };
}

const leader = (person: string, chance: Chance, sources: string[]) => ({
  who: nameOf.person(person),
  person,
  role: title(chance),
  sources,
});

const expectation = (chance: Chance, start: string, commitment: string, sources: string[]) => ({
  what: title(chance),
  basis: 'preview' as const,
  reports: [{ what: sentence(chance), first_reported: start, topic: title(chance), sources }],
  result: chance.pick(results),
  came: sentence(chance),
  commitment,
  steps: [start, nextDay(start)].map((date) => ({ date, what: sentence(chance), sources })),
});

const point = (chance: Chance, sources: string[]) => ({
  topic: title(chance),
  said_by: 'both' as const,
  IN: sentence(chance),
  RU: sentence(chance),
  sources,
});

/** Two claims of one source each: one source does not disagree with itself. */
export const disagreement = (chance: Chance, sources: readonly string[]) => ({
  about: title(chance),
  claims: sources.map((source) => ({ says: sentence(chance), sources: [source] })),
});
