import { expect, test } from 'vitest';
import type { Commitment, Disagreement, Source, Story, Visit } from '#lib/content/records.ts';
import { partings } from '#lib/related/disagreements.ts';

const [tass, pti, hindu] = ['tass', 'pti', 'hindu'].map((id) => ({ id }) as Source) as [
  Source,
  Source,
  Source,
];
const aDisagreement = (about: string, ...sides: Source[]) =>
  ({ about, claims: sides.map((source) => ({ says: source.id, sources: [source] })) }) as Disagreement;

const aStory = (cites: Source[], questions: Disagreement[]) =>
  ({
    sources: cites,
    visits: [{ id: 'a-visit', disagreements: questions }] as unknown as Visit[],
    commitments: [{ id: 'quiet', disagreements: [] }] as unknown as Commitment[],
  }) as unknown as Story;

test('a question is of the story when it cites two sides of it', () => {
  const story = aStory(
    [tass, pti],
    [aDisagreement('the day', tass, pti), aDisagreement('the number', tass, hindu)],
  );
  expect(partings(story).map(({ of, questions }) => [of.id, questions.map(({ about }) => about)])).toEqual([
    ['a-visit', ['the day']],
  ]);
});

test('sources that agree leave nothing to show', () => {
  expect(partings(aStory([hindu], [aDisagreement('the day', tass, pti)]))).toEqual([]);
});
