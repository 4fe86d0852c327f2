import { expect, test } from 'vitest';
import type { Source, Term } from '#lib/content/records.ts';
import { byHome } from '#lib/related/countries.ts';
import { byLetter } from '#lib/related/letters.ts';
import { months } from '#lib/related/registry.ts';

const aSource = (date: string) => ({ id: date, date }) as Source;
const aTerm = (term: string) => ({ term }) as Term;

test('the sources of a year stand by month, those whose month is not known last', () => {
  const sources = ['2019', '2019-02', '2019-02-18', '2019-Q4', '2019-11-05'].map(aSource);
  expect(
    months({ year: '2019', sources }).map(({ month, sources }) => [month, sources.map(({ id }) => id)]),
  ).toEqual([
    ['2019-02', ['2019-02', '2019-02-18']],
    ['2019-11', ['2019-11-05']],
    ['2019', ['2019', '2019-Q4']],
  ]);
});

test('undated sources are one shelf without months', () => {
  const sources = [aSource('unstated'), aSource('unstated')];
  expect(months({ year: 'undated', sources }).map(({ month }) => month)).toEqual(['undated']);
});

test('terms stand under their letters, whatever their case, and those with a figure before them', () => {
  const terms = ['S-400', 'ratification', '2+2 dialogue', 'RELOS'].map(aTerm);
  expect(byLetter(terms, 'en').map(({ letter, terms }) => [letter, terms.map(({ term }) => term)])).toEqual([
    ['0–9', ['2+2 dialogue']],
    ['R', ['ratification', 'RELOS']],
    ['S', ['S-400']],
  ]);
});

test('an index begins with India and Russia, and puts seas and third countries elsewhere', () => {
  const records = ['UZ', 'RU', 'international', 'joint', 'IN'].map((country) => ({ country }));
  expect(byHome(records).map(({ home, records }) => [home, records.length])).toEqual([
    ['IN', 1],
    ['RU', 1],
    ['joint', 1],
    ['other', 2],
  ]);
  expect(byHome([{ country: 'RU' }])).toHaveLength(1);
});
