import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEdition } from '#lib/content/edition.ts';
import { formatIssues } from '#lib/content/issues.ts';
import { proofread } from '#lib/desk/proofread.ts';

const now = new Date('2026-11-24T16:00:00Z');

describe('the real content', () => {
  const { edition, issues } = readEdition(resolve('content'), now);

  test('has no issue', () => expect(formatIssues(issues)).toBe(''));

  test('is linked both ways and frozen', () => {
    const visit = edition.visits.find(({ id }) => id === '2019-11-rajnath-singh-russia');
    expect(visit?.stories.length).toBeGreaterThanOrEqual(4);
    const singh = visit?.people.find(({ id }) => id === 'rajnath-singh');
    expect(singh?.events.some((e) => e.visit === visit)).toBe(true);
    expect(Object.isFrozen(visit?.events[0])).toBe(true);
  });

  test('is fit to print', () => {
    const errors = proofread(resolve('content'), now).issues.filter(({ warning }) => !warning);
    expect(formatIssues(errors)).toBe('');
  });
});

test('the smallest whole content folder is an edition', () => {
  const { edition, issues } = readEdition(resolve('tests/fixtures/good'), now);
  expect(formatIssues(issues)).toBe('');
  expect(edition.stories.length).toBe(1);
});
