import { expect, test } from 'vitest';
import { unseenBodies, unseenPictures } from '#lib/desk/editorial/unseen.ts';
import { aStory, aTerm, aVisit, found, proofs } from '../content.ts';

test.each([
  ['a paragraph', '\nA word to editors.'],
  ['a code block', '\n    A word to editors.'],
  ['a picture', '\n![A ship](/ship.png)'],
])('%s below the fields of a term is refused where it stands', (_, body) => {
  expect(found(unseenBodies, proofs({ 'glossary/a.md': aTerm({ body }) }))).toEqual(['glossary/a.md:9']);
});

test('the text of a visit is shown, and so let through', () => {
  expect(found(unseenBodies, proofs({ 'visits/a.md': aVisit({ body: '\nThey met.' }) }))).toEqual([]);
});

test.each([
  ['empty lines', '\n\n'],
  ['a comment', '\n<!-- A word to editors. -->'],
])('%s below the fields are no text', (_, body) => {
  expect(found(unseenBodies, proofs({ 'glossary/a.md': aTerm({ body }) }))).toEqual([]);
});

test('the picture of a story is refused: no page shows it', () => {
  const image = { file: 'ship.png', alt: 'A ship', credit: 'A photographer' };
  expect(found(unseenPictures, proofs({ 'stories/a.md': aStory({ image }) }))).toEqual(['stories/a.md:25']);
  expect(found(unseenPictures, proofs({ 'stories/a.md': aStory({}) }))).toEqual([]);
});
