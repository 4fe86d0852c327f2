import { describe, expect, test } from 'vitest';
import { lineOf, placed, ticksOf } from '#lib/cards/line.ts';

const mark = (from: string, to = from) => ({ lane: 'india' as const, from, to, planned: false });
const year = { from: '2019-01-01', to: '2019-12-31' };

test('the line runs over whole years, from the first to the last', () => {
  expect(lineOf([mark('2019-11-05'), mark('2021-Q2')])).toMatchObject({
    from: '2019-01-01',
    to: '2021-12-31',
  });
});

test('nothing dated has no line', () => expect(lineOf([])).toBeUndefined());

describe('a mark stands where its days are', () => {
  test.each([
    ['the first day at the beginning', '2019-01-01', '2019-01-01', 0, 1 / 365],
    ['the last day at the end', '2019-12-31', '2019-12-31', 364 / 365, 1 / 365],
    ['several days as long as they are', '2019-01-02', '2019-01-04', 1 / 365, 3 / 365],
    ['a month as all its days', '2019-02', '2019-02', 31 / 365, 28 / 365],
    ['a year as the whole line', '2019', '2019', 0, 1],
  ])('%s', (_, from, to, at, length) => {
    const got = placed({ from, to }, year);
    expect(got.at).toBeCloseTo(at);
    expect(got.length).toBeCloseTo(length);
  });
});

describe('the line is labelled', () => {
  const labels = (from: string, to: string) =>
    ticksOf({ from: `${from}-01-01`, to: `${to}-12-31` }, 'en-GB').flatMap(({ label }) => label ?? []);

  test('by months in one year, the first named by the year', () => {
    expect(labels('2019', '2019')).toHaveLength(12);
    expect(labels('2019', '2019').slice(0, 3)).toEqual(['2019', 'Feb', 'Mar']);
  });

  test('by years in a few', () => expect(labels('2019', '2021')).toEqual(['2019', '2020', '2021']));

  test('by every fifth year in many', () => {
    expect(labels('2001', '2026')).toEqual(['2005', '2010', '2015', '2020', '2025']);
  });
});
