import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEdition } from '#lib/content/edition.ts';
import type { Commitment } from '#lib/content/records.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { type Chain, median, slipsOf, sumUpSlips } from '#lib/tracker/slip.ts';
import expected from '../fixtures/slips.json' with { type: 'json' };

interface Entry {
  date: string;
  by?: string;
  what?: string;
  meets?: string;
  voided?: string;
}

const aCommitment = (...entries: Entry[]) =>
  ({
    history: entries.map(({ date, by, what = 'ships delivered', meets, voided }) => ({
      date,
      meets,
      due: by ? { what, by, voided } : undefined,
    })),
  }) as unknown as Commitment;

const chainOf = (...entries: Entry[]) => {
  const [chain] = slipsOf(aCommitment(...entries), '2026-11-22');
  if (!chain) throw new Error('Expected a chain');
  return chain;
};

describe('the slip of a promised date', () => {
  test.each<[string, string, string, string, number]>([
    ['within the promised month', '2009-12', '2009-12-07', 'on-time', 0],
    ['on the last day of the promised year', '2021', '2021-12-31', 'on-time', 0],
    ['a day after the promised year', '2021', '2022-01-01', 'late', 1],
    ['after the promised quarter', '2009-Q2', '2009-12', 'late', 154],
    ['before the promised month', '2017-11', '2017-10-29', 'early', 0],
    ['in a year that began before the promised month', '2020-10', '2020', 'on-time', 0],
  ])('%s', (_, by, met, state, days) => {
    const made = '2009-01-01';
    expect(chainOf({ date: made, by }, { date: met, meets: made })).toMatchObject({ state, days });
  });

  test('is counted to the date of the record while nothing settles it', () => {
    expect(chainOf({ date: '2019', by: '2026-11-20' })).toMatchObject({ state: 'past', days: 2 });
    expect(chainOf({ date: '2019', by: '2026' })).toMatchObject({ state: 'not-due', days: 0 });
  });

  test('is not counted where the programme ended first', () => {
    expect(chainOf({ date: '2012', by: '2015', voided: '2018-04-20' })).toMatchObject({
      state: 'voided',
      days: 0,
      voided: '2018-04-20',
    });
  });

  test('runs from the first date, however often it was named anew; a repeated date is no new one', () => {
    const chain = chainOf(
      { date: '2019', by: '2023' },
      { date: '2020', by: '2023' },
      { date: '2021', by: '2022' },
      { date: '2022', by: '2025' },
      { date: '2025-06-01', meets: '2021' },
    );
    expect(chain).toMatchObject({ first: '2023', last: '2025', redated: 2, state: 'late', days: 518 });
  });

  test('is told for each promise as the days behind the date first named', () => {
    const { promises } = chainOf(
      { date: '2019', by: '2023-04' },
      { date: '2020', by: '2021-04' },
      { date: '2021', by: '2024' },
    );
    expect(promises.map(({ drift }) => drift)).toEqual([0, -730, 611]);
  });

  test('names the entry of the day on which the programme ended', () => {
    const chain = chainOf({ date: '2012', by: '2015', voided: '2018-04-20' }, { date: '2018-04-20' });
    expect(chain.ended?.date).toBe('2018-04-20');
  });

  test('stands apart for each thing that one commitment promises', () => {
    const two = aCommitment({ date: '2019', by: '2020' }, { date: '2019-02', by: '2021', what: 'spares' });
    expect(slipsOf(two, '2026-11-22').map(({ what }) => what)).toEqual(['ships delivered', 'spares']);
  });
});

test.each([
  [[], 0],
  [[3], 3],
  [[9, 1, 5], 5],
  [[1, 9, 3, 5], 4],
])('the median of %j is %d', (values, middle) => expect(median(values)).toBe(middle));

describe('the slips of the real record', () => {
  const { edition } = readEdition(resolve('content'), new Date('2026-11-24T16:00:00Z'));
  const chains = edition.commitments.flatMap((commitment) => slipsOf(commitment, recordDate(edition)));

  const found = chains.map(({ commitment, what, first, redated, last, settled, state, days }) => ({
    commitment: commitment.id,
    what,
    first,
    redated,
    last,
    settled: settled?.date ?? null,
    state,
    days,
  }));

  test.each(expected)('$commitment: $what', (row) =>
    expect(found.find(({ commitment, what }) => commitment === row.commitment && what === row.what)).toEqual(
      row,
    ),
  );

  test('of an even number of late ones the median is told in whole days', () => {
    const late = [3, 6].map((days) => ({ state: 'late', days }) as Chain);
    expect(sumUpSlips(late).medianDays).toBe(5);
  });

  test('are all in the table', () => expect(chains.length).toBe(expected.length));

  test('sum up as the table does', () => {
    expect(sumUpSlips(chains)).toEqual({
      chains: 53,
      settled: 27,
      late: 19,
      inTime: 8,
      open: 20,
      past: 12,
      notDue: 8,
      voided: 6,
      medianDays: 401,
    });
  });
});
