import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEdition } from '#lib/content/edition.ts';
import { formatIssues } from '#lib/content/issues.ts';

const now = new Date('2026-11-24T16:00:00Z');

describe('the real content', () => {
  const { edition, issues } = readEdition(resolve('content'), now);

  test('has no issue', () => expect(formatIssues(issues)).toBe(''));

  test('is linked both ways and frozen', () => {
    const visit = edition.visits.find(({ id }) => id === '2019-11-rajnath-singh-russia');
    expect(visit?.stories.length).toBe(4);
    const singh = visit?.people.find(({ id }) => id === 'rajnath-singh');
    expect(singh?.events.some((e) => e.visit === visit)).toBe(true);
    expect(Object.isFrozen(visit?.events[0])).toBe(true);
  });

  test('has no source that nothing cites', () => {
    const cited = new Set<object>();
    const seen = new Set<object>();
    const walk = (value: unknown) => {
      if (typeof value !== 'object' || value === null || seen.has(value)) return;
      seen.add(value);
      if (edition.sources.includes(value as never)) cited.add(value);
      for (const inner of Object.values(value)) walk(inner);
    };
    for (const shelf of Object.entries(edition)) if (shelf[0] !== 'sources') walk(shelf[1]);
    expect(edition.sources.filter((source) => !cited.has(source)).map(({ id }) => id)).toEqual([]);
  });
});

test('the smallest whole content folder is an edition', () => {
  const { edition, issues } = readEdition(resolve('tests/fixtures/good'), now);
  expect(formatIssues(issues)).toBe('');
  expect(edition.stories.length).toBe(1);
});
