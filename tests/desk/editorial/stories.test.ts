import { describe, expect, test } from 'vitest';
import { standfirstLength, storyLength } from '#lib/desk/editorial/length.ts';
import { publishedAhead } from '#lib/desk/editorial/published.ts';
import { storySubjects } from '#lib/desk/editorial/subjects.ts';
import { aStory, bodyLine, found, proofs } from '../content.ts';

const story = (fields: Parameters<typeof aStory>[0]) => proofs({ 'stories/a.md': aStory(fields) });
const words = (n: number) => `${'word '.repeat(n).trim()}[^test-source]`;

describe('a story’s length', () => {
  test.each([
    ['499 words', 'report', 499, false],
    ['500 words', 'report', 500, true],
    ['1,200 words', 'analysis', 1200, true],
    ['1,201 words', 'analysis', 1201, false],
    ['a brief of 100 words', 'brief', 100, true],
    ['a brief of 1,201 words', 'brief', 1201, false],
  ])('%s is right or draws a warning', (_, kind, n, right) => {
    const expected = right ? [] : [`warning stories/a.md:${bodyLine}`];
    expect(found(storyLength, story({ kind, body: words(n) }))).toEqual(expected);
  });
});

test.each([
  ['report', 'published', `stories/a.md:${bodyLine}`],
  ['brief', 'published', `stories/a.md:${bodyLine}`],
  ['brief', 'draft', `stories/a.md:${bodyLine}`],
])('a %s (%s) without any text is refused', (kind, status, expected) => {
  expect(found(storyLength, story({ kind, status, body: '' }))).toEqual([expected]);
});

test.each([
  ['180 characters', `${'a'.repeat(179)}.`, []],
  ['180 with a named number as it is written', `${'a'.repeat(170)}{{days-to-signature-median}}`, []],
  ['181 characters', `${'a'.repeat(180)}.`, ['warning stories/a.md:4']],
])('a standfirst of %s is right or draws a warning', (_, standfirst, expected) => {
  expect(found(standfirstLength, story({ standfirst }))).toEqual(expected);
});

describe('a story’s subjects', () => {
  test.each([
    ['no topic', { topics: [] }, ['warning stories/a.md:14']],
    ['neither a visit nor a commitment', { visits: [] }, ['warning stories/a.md:16']],
    ['a commitment and no visit', { visits: [], commitments: ['test-commitment'] }, []],
  ])('with %s', (_, fields, expected) => {
    expect(found(storySubjects, story(fields))).toEqual(expected);
  });
});

describe('the moment of publication', () => {
  test.each([
    ['past', '2026-11-24T21:29:00+05:30', {}, []],
    ['to come', '2026-11-24T21:31:00+05:30', {}, ['stories/a.md:7']],
    ['to come, of a draft', '2030-01-01T00:00:00Z', { status: 'draft' }, []],
    [
      'to come, under embargo',
      '2030-01-01T00:00:00Z',
      { status: 'embargoed', embargo: '2030-01-01T00:00:00Z' },
      [],
    ],
  ])('%s', (_, published, fields, expected) => {
    expect(found(publishedAhead, story({ published, ...fields }))).toEqual(expected);
  });
});
