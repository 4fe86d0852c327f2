import { expect, test } from 'vitest';
import type { Commitment } from '#lib/content/records.ts';
import { movedLately, standing } from '#lib/tracker/standing.ts';

const aCommitment = (id: string, ...dates: string[]) =>
  ({ id, history: dates.map((date) => ({ date, status: 'agreed', what: date })) }) as unknown as Commitment;

test('a commitment stands where its newest entry says', () => {
  expect(standing(aCommitment('a', '2018', '2019-11-06')).what).toBe('2019-11-06');
});

test('what moved last comes first, and a vague date counts from its last day', () => {
  const moved = movedLately([
    aCommitment('a', '2025-06-30'),
    aCommitment('b', '2025'),
    aCommitment('c', '2024'),
  ]);
  expect(moved.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});
