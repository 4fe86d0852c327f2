import { describe, expect, test } from 'vitest';
import {
  firstDay,
  formatDate,
  formatInstant,
  formatSpan,
  isCalendarDate,
  isPartialDate,
  isQuarter,
  lastDay,
} from '#lib/dates.ts';

describe('a day of the calendar', () => {
  test.each([
    ['2019-11-05', true],
    ['2020-02-29', true],
    ['2019-02-29', false],
    ['2019-02-30', false],
    ['2019-13-01', false],
    ['2019-1-1', false],
    ['2019-11-05T00:00', false],
  ])('%s is one: %s', (text, expected) => expect(isCalendarDate(text)).toBe(expected));
});

describe('a date as exact as its source', () => {
  test.each([
    ['2019-Q4', true],
    ['2019-11', false],
    ['2019', false],
  ])('%s is a quarter: %s', (date, expected) => expect(isQuarter(date)).toBe(expected));

  test.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-Q1', '2018-01-01', '2018-03-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-12-06', '2021-12-06', '2021-12-06'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect(isPartialDate(date)).toBe(true);
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });
  test.each(['2018-Q5', '2018-00', '18', '2018-11-31'])('%s is none', (date) =>
    expect(isPartialDate(date)).toBe(false),
  );
});

test('a date is written as exactly as it is known', () => {
  expect(formatDate('2019', 'en-GB')).toBe('2019');
  expect(formatDate('2018-Q1', 'en-GB')).toBe('Q1 2018');
  expect(formatDate('2019-11', 'en-GB')).toBe('November 2019');
  expect(formatDate('2019-11-05', 'en-GB')).toBe('5 November 2019');
});

test('a span writes what both ends share once', () => {
  expect(formatSpan('2019-11-05', '2019-11-07', 'en-GB')).toBe('5–7 November 2019');
  expect(formatSpan('2019-11-05', '2019-11-05', 'en-GB')).toBe('5 November 2019');
  expect(formatSpan('2019-11', '2019-12', 'en-GB')).toBe('November–December 2019');
  expect(formatSpan('2019-11', '2020-01', 'en-GB')).toBe('November 2019–January 2020');
  expect(formatSpan('2019-11', '2020-Q1', 'en-GB')).toBe('November 2019 – Q1 2020');
  expect(formatSpan('2019', '2020-01-03', 'en-GB')).toBe('2019 – 3 January 2020');
});

describe('a moment', () => {
  test.each([
    ['2026-11-24T21:05:00+05:30', '24 November 2026, 21:05 UTC+5:30'],
    ['2026-11-24T15:30:00+00:00', '24 November 2026, 15:30 UTC'],
    ['2026-11-24T15:30:00Z', '24 November 2026, 15:30 UTC'],
    ['2026-11-24T09:00:00+03:00', '24 November 2026, 09:00 UTC+3'],
    ['2026-11-24T09:00:00-04:00', '24 November 2026, 09:00 UTC−4'],
  ])('%s is told with its own offset: %s', (instant, expected) =>
    expect(formatInstant(instant, 'en-GB')).toBe(expected),
  );
});
