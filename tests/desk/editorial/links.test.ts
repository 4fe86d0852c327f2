import { expect, test } from 'vitest';
import { deadLinks } from '#lib/desk/editorial/links.ts';
import { aStory, found, proofs } from '../content.ts';

const linking = (address: string, fields: object = {}) =>
  proofs({ 'stories/a.md': aStory({ body: `They met.[^test-source]\n\nSee [it](${address}).`, ...fields }) });

test.each([
  ['/en/visits/test-visits/', '/en/visits/test-visit/'],
  ['/en/visits/test-visit', '/en/visits/test-visit/'],
  ['/en/topics/test-topics/#stories', '/en/topics/test-topic/'],
  ['/en/stories/nothing-of-the-kind/', undefined],
])('a link to %s, where no page is, is refused at its place, and the nearest offered', (address, nearest) => {
  const before = linking(address);
  expect(found(deadLinks, before)).toEqual(['stories/a.md:27']);
  expect(deadLinks(before)[0]).toMatchObject({ column: 5, ...(nearest ? { nearest } : {}) });
});

test.each([
  '/en/visits/test-visit/',
  '/en/visits/test-visit/#sources',
  '/en/stories/a/',
  '/en/stories/an-older-name/',
  '/en/commitments/slips/',
  '/en/visits/by/kind/summit/',
  '/en/about/#slip',
  '/data/',
  'https://example.org/en/visits/none/',
])('a link to %s is let through', (address) => {
  expect(found(deadLinks, linking(address, { aliases: ['an-older-name'] }))).toEqual([]);
});

test('a link by reference is one where its address stands', () => {
  const body = 'They met at [it][place].[^test-source]\n\n[place]: /en/places/nowhere/';
  expect(found(deadLinks, proofs({ 'stories/a.md': aStory({ body }) }))).toEqual(['stories/a.md:27']);
});
