import { expect, test } from 'vitest';
import { uncitedParagraphs } from '#lib/desk/editorial/citations.ts';
import { aCommitment, aStory, bodyLine, found, proofs } from '../content.ts';

const cited = 'They met.[^test-source]';

test.each([
  ['a paragraph', `${cited}\n\nThey left.`, [2]],
  ['each of two paragraphs', `They met.\n\n${cited}\n\nThey left.`, [0, 4]],
  ['an item of a list, whatever its neighbours cite', `- ${cited}\n- They left.`, [1]],
  ['a table', '| Day | What |\n| - | - |\n| 1 | They met |', [0]],
  ['a quotation', '> They met.', [0]],
  ['a line that ends in a colon and leads to prose', `They met here:\n\n${cited}`, [0]],
])('%s of a story that cites nothing is refused', (_, body, lines) => {
  expect(found(uncitedParagraphs, proofs({ 'stories/a.md': aStory({ body }) }))).toEqual(
    lines.map((line) => `stories/a.md:${bodyLine + line}`),
  );
});

test.each([
  ['a paragraph that cites', cited],
  ['a table with one citation', '| Day | What |\n| - | - |\n| 1 | They met.[^test-source] |'],
  ['a heading', `## They met\n\n${cited}`],
  ['a line that leads to a list', `They did two things:\n\n- ${cited}`],
  ['what speaks of this record itself', 'This was written in November 2026.[^record]'],
])('%s is accepted', (_, body) => {
  expect(found(uncitedParagraphs, proofs({ 'stories/a.md': aStory({ body }) }))).toEqual([]);
});

test('the text beside a commitment is no story', () => {
  const text = `${aCommitment({})}A note.\n`;
  expect(found(uncitedParagraphs, proofs({ 'commitments/a.md': text }))).toEqual([]);
});
