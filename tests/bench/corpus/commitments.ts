import type { z } from 'zod';
import type { commitmentSchema } from '#lib/content/schema/commitment.ts';
import { chanceOf } from './chance.ts';
import { dayOf } from './days.ts';
import { numberOf } from './names.ts';
import { sentence, title } from './prose.ts';
import type { Shelves } from './shelves.ts';
import { disagreement } from './visits.ts';

const course = [
  'proposed',
  'negotiating',
  'negotiating',
  'agreed',
  'signed',
  'signed',
  'delivering',
] as const;
const kinds = ['agreement', 'programme', 'contract', 'joint-venture'] as const;
const monthsBetween = 9;

/** A promise with seven entries, twice given a date and in two of three cases settled. */
export function commitmentOf(id: string, shelves: Shelves): z.input<typeof commitmentSchema> {
  const chance = chanceOf(id);
  const sources = (n: number) => chance.some(shelves.sources, n);
  const promised = title(chance);
  const date = (i: number) => dayOf(id, (course.length - i) * monthsBetween);
  const due = (i: number) => ({ what: promised, by: date(i).slice(0, 7), sources: sources(1) });
  const settled = numberOf(id) % 3 > 0;
  return {
    title: title(chance),
    kind: kinds[numberOf(id) % kinds.length] ?? 'contract',
    parties: chance.some(shelves.organisations, 3),
    topics: chance.some(shelves.topics, 1),
    summary: `${sentence(chance)} ${sentence(chance)}`,
    history: course.map((status, i) => ({
      date: date(i),
      status,
      what: sentence(chance),
      ...(i % 3 === 0 ? { visit: chance.pick(shelves.visits) } : {}),
      ...(i === 1 || i === 3 ? { due: due(i + 1) } : {}),
      ...(i === 6 && settled ? { meets: date(3) } : {}),
      sources: sources(2),
    })),
    disagreements: [disagreement(chance, sources(2))],
  };
}
