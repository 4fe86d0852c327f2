import type { z } from 'zod';
import type { storySchema } from '#lib/content/schema/story.ts';
import { type Chance, chanceOf } from './chance.ts';
import { dayOf } from './days.ts';
import { nameOf, numberOf } from './names.ts';
import { passage, sentence, title } from './prose.ts';
import type { Shelves } from './shelves.ts';

/** What a story says of itself. */
export function storyOf(id: string, shelves: Shelves): z.input<typeof storySchema> {
  const chance = chanceOf(id);
  const day = dayOf(id);
  return {
    headline: title(chance),
    kind: 'report',
    standfirst: sentence(chance),
    byline: 'Test Desk',
    status: 'published',
    published: `${day}T09:00:00+05:30`,
    covers: { from: day.slice(0, 4), to: day },
    key_points: [sentence(chance), sentence(chance)],
    topics: chance.some(shelves.topics, 2),
    visits: chance.some(shelves.visits, 2),
    commitments: chance.some(shelves.commitments, 1),
    people: chance.some(shelves.people, 3),
    places: chance.some(shelves.places, 1),
    organisations: chance.some(shelves.organisations, 2),
    corrections: [],
    aliases: [],
  };
}

const parts = 4;
const wordsOfParagraph = 55;

/** Its text: about 500 words under four heads, with a list, citations, terms and a number of the record. */
export function bodyOf(id: string, shelves: Shelves): string {
  const chance = chanceOf(`body of ${id}`);
  const { people, organisations } = storyOf(id, shelves);
  const own = shelves.sources[numberOf(id) - 1] ?? '';
  const cite = () =>
    chance
      .some(shelves.sources, 2)
      .map((source) => `[^${source}]`)
      .join('');
  const subjects = [...people.map(nameOf.person), ...organisations.map((body) => `the ${nameOf.body(body)}`)];
  const about = () => [chance.pick(subjects), `the ${nameOf.term(chance.pick(shelves.glossary))}`];
  const paragraph = () => `${passage(chance, wordsOfParagraph, about())}${cite()}`;
  const opening = `${passage(chance, wordsOfParagraph, subjects)}[^${own}]`;
  const sections = Array.from({ length: parts }, () => [`## ${title(chance)}`, paragraph(), paragraph()]);
  const numbers = `${sentence(chance)} The Record counts {{visits}}.${cite()}`;
  return [opening, ...sections.flat(), numbers, ...listOf(chance, cite)].join('\n\n');
}

const listOf = (chance: Chance, cite: () => string) => [
  `${sentence(chance).slice(0, -1)}:`,
  [1, 2, 3].map(() => `- ${sentence(chance)}${cite()}`).join('\n'),
];
