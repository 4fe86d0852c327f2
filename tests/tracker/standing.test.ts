import { expect, test } from 'vitest';
import type { Commitment } from '#lib/content/records.ts';
import { movedLately, standing, standsSince } from '#lib/tracker/standing.ts';

const aCommitment = (id: string, ...dates: string[]) =>
  ({ id, history: dates.map((date) => ({ date, status: 'agreed', what: date })) }) as unknown as Commitment;

test('a commitment stands where its newest entry says', () => {
  expect(standing(aCommitment('a', '2018', '2019-11-06')).what).toBe('2019-11-06');
});

test.each<[string, [string, string][], string]>([
  [
    'the first of the newest entries that say the same',
    [
      ['2018', 'agreed'],
      ['2019', 'signed'],
      ['2021', 'signed'],
    ],
    '2019',
  ],
  [
    'the return to a status, where another came between',
    [
      ['2017', 'signed'],
      ['2018', 'delivering'],
      ['2019', 'stalled'],
      ['2021', 'delivering'],
    ],
    '2021',
  ],
  ['its only entry', [['2018', 'agreed']], '2018'],
  [
    'the newest date, where it is held again and again',
    [
      ['2018', 'held'],
      ['2021', 'held'],
    ],
    '2021',
  ],
])('a commitment stands since %s', (_, entries, since) => {
  const history = entries.map(([date, status]) => ({ date, status }));
  expect(standsSince({ history } as unknown as Commitment)).toBe(since);
});

test('what moved last comes first, and a vague date counts from its last day', () => {
  const moved = movedLately([
    aCommitment('a', '2025-06-30'),
    aCommitment('b', '2025'),
    aCommitment('c', '2024'),
  ]);
  expect(moved.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

test('what moved on one day keeps the order of the record, as in the tracker', () => {
  const commitments = ['a', 'b', 'c'].map((id) => aCommitment(id, '2026-03-27'));
  expect(movedLately(commitments).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
