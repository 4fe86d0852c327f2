import { expect, test } from 'vitest';
import type { Source, Story } from '#lib/content/records.ts';
import { allCorrections } from '#lib/related/corrections.ts';
import { shelves, tally } from '#lib/related/registry.ts';
import { neighbours, visitsOfAll } from '#lib/related/visits.ts';

const aSource = (id: string, date: string, country = 'IN') => ({ id, date, country }) as Source;

test('sources stand by year, the newest year first, each year from its first day, the undated last', () => {
  const found = shelves([
    aSource('a', '2019-11-05'),
    aSource('b', 'unstated'),
    aSource('c', '2024'),
    aSource('d', '2019-02-01'),
  ]);
  expect(found.map(({ year, sources }) => [year, sources.map(({ id }) => id)])).toEqual([
    ['2024', ['c']],
    ['2019', ['d', 'a']],
    ['undated', ['b']],
  ]);
});

test('a tally names the most frequent first', () => {
  const sources = [aSource('a', '2019'), aSource('b', '2019', 'RU'), aSource('c', '2019', 'RU')];
  expect(tally(sources, 'country')).toEqual([
    ['RU', 2],
    ['IN', 1],
  ]);
});

test('corrections of all stories stand together, the newest first', () => {
  const aStory = (...at: string[]) =>
    ({ corrections: at.map((moment) => ({ at: moment })) }) as unknown as Story;
  const found = allCorrections([
    aStory('2026-11-20T10:00:00+05:30'),
    aStory('2026-11-20T06:00:00+00:00', '2026-01-01T00:00:00Z'),
  ]);
  expect(found.map(({ correction }) => correction.at)).toEqual([
    '2026-11-20T06:00:00+00:00',
    '2026-11-20T10:00:00+05:30',
    '2026-01-01T00:00:00Z',
  ]);
});

test('a visit has the one before and the one after, and the first and last have one of them', () => {
  const [late, middle, early] = ['2021', '2020', '2019'].map((start) => ({ start })) as never[];
  const all = [late, middle, early] as never[];
  expect(neighbours(all, middle as never)).toEqual({ earlier: early, later: late });
  expect(neighbours(all, early as never)).toEqual({ later: middle });
});

test('a visit of which only the year is known is not the next one to a day of that year', () => {
  const [next, late, vague, early, last] = ['2027', '2026-11-12', '2026', '2026-01-31', '2025-12-01'].map(
    (start) => ({ start }),
  ) as never[];
  const all = [next, late, early, vague, last] as never[];
  expect(neighbours(all, late as never)).toEqual({ earlier: early, later: next });
  expect(neighbours(all, last as never)).toEqual({ later: early });
  expect(neighbours(all, vague as never)).toEqual({ earlier: last, later: next });
});

test('a visit that moved two commitments is named once', () => {
  const [a, b] = [{ start: '2019' }, { start: '2021' }];
  expect(visitsOfAll([{ visits: [a, b] }, { visits: [b] }] as never)).toEqual([b, a]);
});
