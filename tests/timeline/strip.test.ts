import { expect, test } from 'vitest';
import type { Visit } from '#lib/content/records.ts';
import { stripOf } from '#lib/timeline/strip.ts';

const strip = (...starts: string[]) =>
  stripOf(starts.map((start) => ({ start })) as unknown as Visit[], '2026-11-22');
const days = (visits: readonly Visit[]) => visits.map(({ start }) => start);

test('the strip begins with the month a year before the date of the record', () => {
  const { from, dated } = strip('2026-03-05', '2025-11-01', '2025-10-31');
  expect([from, days(dated)]).toEqual(['2025-11-01', ['2025-11-01', '2026-03-05']]);
});

test('the strip ends with the month of the record, or of the last visit announced after it', () => {
  expect(strip('2026-03-05').to).toBe('2026-12-01');
  expect(strip('2027-02-01').to).toBe('2027-03-01');
});

test('every month of the strip is marked, across New Year too', () => {
  const { months } = strip();
  expect(months).toHaveLength(13);
  expect(months.slice(0, 3)).toEqual(['2025-11-01', '2025-12-01', '2026-01-01']);
});

test('a date that is only a year is named and never placed', () => {
  const { dated, vague, to } = strip('2026', '2027', '2025');
  expect([days(dated), days(vague), to]).toEqual([[], ['2026', '2027'], '2026-12-01']);
});

test('a date that is only a quarter is named and never placed, as no one day of it is known', () => {
  const { dated, vague, to } = strip('2027-Q1', '2026-Q2', '2025-Q3', '2026-03-05');
  expect([days(dated), days(vague), to]).toEqual([['2026-03-05'], ['2027-Q1', '2026-Q2'], '2026-12-01']);
});

test('a month without a day is placed', () => {
  expect(days(strip('2026-02').dated)).toEqual(['2026-02']);
});
