import { expect, test } from 'vitest';
import { parseBody } from '#lib/markdown/body.ts';
import { notesOf } from '#lib/markdown/notes.ts';

const notesIn = (text: string) =>
  [...notesOf(parseBody(text, 1, () => true).body).values()].map((notes) =>
    notes.map(({ n, id, again }) => `${n} ${id}${again ? ' again' : ''}`),
  );

test('each paragraph has the sources that it cites, once each, in the order of its marks', () => {
  expect(notesIn('He came.[^tass] He left.[^pti][^tass]\n\nNothing.\n\nThey signed.[^hindu]')).toEqual([
    ['1 tass', '2 pti'],
    ['3 hindu'],
  ]);
});

test('a source of an earlier paragraph is told again, under its number', () => {
  expect(notesIn('He came.[^tass]\n\nHe left.[^pti][^tass]')).toEqual([
    ['1 tass'],
    ['2 pti', '1 tass again'],
  ]);
});

test('a list and a table are one part, with the sources of all their lines', () => {
  expect(notesIn('- One.[^tass]\n- Two.[^pti]\n\n| a |\n|---|\n| three[^hindu] |')).toEqual([
    ['1 tass', '2 pti'],
    ['3 hindu'],
  ]);
});

test('a part is known by its place, so that a tree read anew has the same notes', () => {
  const { body } = parseBody('He came.[^tass]\n\nHe left.[^pti]', 1, () => true);
  const places = [...notesOf(body).keys()];
  const texts = places.map((place) => JSON.stringify(structuredClone(body.tree).children[place]));
  expect(texts.map((text) => /He \w+/.exec(text)?.[0])).toEqual(['He came', 'He left']);
});
