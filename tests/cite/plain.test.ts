import { expect, test } from 'vitest';
import { plainCitation } from '#lib/cite/plain.ts';
import { referenceOf } from '#lib/cite/reference.ts';
import { site } from '#lib/site.ts';

const aStory = {
  id: 'next-week',
  byline: 'The Record desk',
  headline: '“Next week” took five years',
  published: '2026-11-24T23:30:00+05:30',
  updated: undefined,
};
const cited = (story: Parameters<typeof referenceOf>[0]) => plainCitation(referenceOf(story, 'en'), 'en');

test('a story is cited by who, what, where, when and its address', () => {
  expect(cited(aStory)).toBe(
    `The Record desk, “‘Next week’ took five years”, The Delhi–Moscow Record, 24 November 2026, ${site.url}/en/stories/next-week/`,
  );
});

test('a story that was updated says when', () => {
  expect(cited({ ...aStory, updated: '2026-12-01T09:00:00+05:30' })).toContain(
    ', 24 November 2026, updated 1 December 2026, ',
  );
});
