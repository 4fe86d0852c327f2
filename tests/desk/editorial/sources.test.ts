import { expect, test } from 'vitest';
import { uncitedSources } from '#lib/desk/editorial/sources.ts';
import { aSource, aStory, aTerm, found, proofs } from '../content.ts';

const source = { 'sources/2020/a.md': aSource({}) };
const body = 'They met.[^a]';

test('a source that nothing cites is refused', () => {
  expect(found(uncitedSources, proofs(source))).toEqual(['sources/2020/a.md:1']);
});

test.each([
  ['a record', { 'glossary/a.md': aTerm({ sources: ['a'] }) }],
  ['a story', { 'stories/a.md': aStory({ body }) }],
  ['a draft', { 'stories/a.md': aStory({ body, status: 'draft' }) }],
  [
    'a story under embargo',
    { 'stories/a.md': aStory({ body, status: 'embargoed', embargo: '2030-01-01T00:00:00Z' }) },
  ],
])('a source is cited by %s', (_, files) => {
  expect(found(uncitedSources, proofs({ ...source, ...files }))).toEqual([]);
});
