import { expect, test } from 'vitest';
import type { Visit } from '#lib/content/records.ts';
import { groupByYear } from '#lib/timeline/years.ts';

const aVisit = (start: string, end: string) => ({ id: start, start, end }) as Visit;

test('keeps a visit that crosses New Year under the year it began', () => {
  const [year] = groupByYear([aVisit('2019-12-31', '2020-01-02')]);
  expect(year?.year).toBe('2019');
});

test('puts the newest year first and keeps the order within a year', () => {
  const years = groupByYear([
    aVisit('2018-05-01', '2018-05-02'),
    aVisit('2020-02-01', '2020-02-01'),
    aVisit('2018-01-01', '2018-01-01'),
  ]);
  expect(years.map(({ year, visits }) => [year, visits.map(({ id }) => id)])).toEqual([
    ['2020', ['2020-02-01']],
    ['2018', ['2018-05-01', '2018-01-01']],
  ]);
});
