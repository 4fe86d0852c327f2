import { expect, test } from 'vitest';
import type { Commitment, HistoryEntry } from '#lib/content/records.ts';
import { sinceStory } from '#lib/related/since.ts';

const anEntry = (date: string, status: HistoryEntry['status']) => ({ date, status }) as HistoryEntry;
const aCommitment = (...history: HistoryEntry[]) => ({ history }) as unknown as Commitment;
const datesSince = (to: string, commitment: Commitment) =>
  sinceStory({ covers: { from: '2019', to }, commitments: [commitment] }).map(({ entries, others }) => [
    entries.map(({ date }) => date),
    others,
  ]);

test('what changed a promise after the period of a story is what happened since', () => {
  const pact = aCommitment(
    anEntry('2018-10-05', 'negotiating'),
    anEntry('2019-11-06', 'negotiating'),
    anEntry('2021-12-06', 'negotiating'),
    anEntry('2025-02-18', 'signed'),
    anEntry('2025-12-15', 'ratified'),
  );
  expect(datesSince('2019-11-07', pact)).toEqual([[['2025-02-18', '2025-12-15'], 1]]);
});

test('the newest entry is told though it changed nothing', () => {
  const talks = aCommitment(anEntry('2019-11-06', 'negotiating'), anEntry('2024-07-09', 'negotiating'));
  expect(datesSince('2019-11-07', talks)).toEqual([[['2024-07-09'], 0]]);
});

test.each([
  ['a day of which only the month is known, the month in which the period ends', '2019-11-07', '2019-11'],
  ['a year in which the period ends', '2019-11-07', '2019'],
  ['the last day of the period', '2019-11', '2019-11-30'],
])('%s is not called later', (_name, to, date) => {
  expect(datesSince(to, aCommitment(anEntry(date, 'signed')))).toEqual([]);
});

test('a year after the period is later', () => {
  expect(datesSince('2019-11', aCommitment(anEntry('2020', 'signed')))).toEqual([[['2020'], 0]]);
});
