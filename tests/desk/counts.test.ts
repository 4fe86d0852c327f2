import { expect, test } from 'vitest';
import { countsOf } from '#lib/desk/counts.ts';
import { anEvent, aStory, aVisit, proofs } from './content.ts';

function counts(files: Record<string, string>) {
  const { edition, paragraphsOf } = proofs(files);
  return Object.fromEntries(countsOf(edition, paragraphsOf));
}

test('the record is counted by kind', () => {
  expect(counts({})).toMatchObject({
    visits: '1',
    'history entries': '2',
    terms: '1',
    sources: '2',
    stories: '1',
  });
});

test('an event with two sources is told from one with one', () => {
  const events = [anEvent('test-source'), anEvent('test-source', 'other-source')];
  expect(counts({ 'visits/a.md': aVisit({ events }) })).toMatchObject({
    events: '3',
    'events with two or more sources': '1',
  });
});

test.each([
  ['cites', 'They met.[^test-source]', '3', '3 (100 %)'],
  ['cites nothing', 'They met.', '3', '2 (66 %)'],
  ['speaks of the record itself', 'We wrote this.[^record]', '2', '2 (100 %)'],
])('a paragraph that %s', (_, body, factual, cited) => {
  expect(counts({ 'stories/a.md': aStory({ body }) })).toMatchObject({
    'factual paragraphs of stories': factual,
    'cited paragraphs of these': cited,
  });
});
