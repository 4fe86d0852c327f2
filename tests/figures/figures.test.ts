import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEdition } from '#lib/content/edition.ts';
import { bookOf } from '#lib/figures/book.ts';
import { chartNames } from '#lib/figures/charts.ts';
import { figuresOf } from '#lib/figures/numbers.ts';
import { fromBothCountries, isConfirmed, originOf } from '#lib/figures/origin.ts';
import { pairsOf } from '#lib/figures/pairs.ts';
import { daysToSignature } from '#lib/figures/signature.ts';

const { edition } = readEdition(resolve('content'), new Date('2026-11-24T16:00:00Z'));
const numbers = new Map(figuresOf(edition).map(({ name, value }) => [name, value]));
const book = bookOf(edition, 'en');

describe('the numbers of the record', () => {
  test('have names of their own', () => expect(numbers.size).toBe(figuresOf(edition).length));

  test.each([
    ['visits', edition.visits.length],
    ['visits-of-kind:summit', edition.visits.filter(({ kind }) => kind === 'summit').length],
    ['sources', edition.sources.length],
    ['slips-late', 19],
    ['slips-median', 401],
    ['slip:reciprocal-logistics:logistics-pact-signed', 2302],
    ['redated:s-400:all-five-s-400-sets-delivered', 12],
  ])('%s is %d', (name, value) => expect(numbers.get(name)).toBe(value));

  test('of the lanes and of the statuses add up to the whole', () => {
    const sum = (start: string) =>
      [...numbers].filter(([name]) => name.startsWith(start)).reduce((total, [, value]) => total + value, 0);
    expect(sum('visits-in:')).toBe(numbers.get('visits'));
    expect(sum('commitments:')).toBe(numbers.get('commitments'));
  });

  test('are written with their unit, and bare', () => {
    expect(book.numbers.get('slips-median')).toEqual({ text: '401 days', number: '401' });
  });
});

describe('the charts of the record', () => {
  test('are all there', () => expect([...book.charts.keys()]).toEqual([...chartNames]));

  test.each([
    ['visits-by-year', 'visits'],
    ['visits-by-kind', 'visits'],
    ['commitments-by-status', 'commitments'],
    ['slips-by-outcome', 'slips'],
    ['days-to-signature', undefined],
  ])('%s shows the number that texts name', (name, number) => {
    const bars = book.charts.get(name)?.bars ?? [];
    const total = bars.flatMap(({ values }) => values).reduce((sum, { value }) => sum + value, 0);
    if (number) expect(total).toBe(numbers.get(number));
    else expect(bars.length).toBe(numbers.get('signatures-timed'));
  });
});

test.each([
  ['PTI via Rediff', 'PTI'],
  ['Business Standard (PTI)', 'PTI'],
  ['The Hindu', 'The Hindu'],
  ['Office of Rajnath Singh (rajnathsingh.in)', 'Office of Rajnath Singh (rajnathsingh.in)'],
])('a report by %s is of %s', (publisher, origin) => expect(originOf({ publisher })).toBe(origin));

test('two prints of one agency report do not confirm each other', () => {
  const aSource = (publisher: string, country = 'IN') => ({ publisher, country }) as never;
  expect(isConfirmed([aSource('PTI via Rediff'), aSource('Mint (PTI)')])).toBe(false);
  expect(isConfirmed([aSource('PTI via Rediff'), aSource('The Hindu')])).toBe(true);
  expect(fromBothCountries([aSource('The Hindu'), aSource('TASS', 'RU')])).toBe(true);
  expect(fromBothCountries([aSource('The Hindu'), aSource('ANI')])).toBe(false);
});

describe('the days to a signature', () => {
  const aHistory = (...entries: [string, string][]) =>
    ({ history: entries.map(([date, status]) => ({ date, status })) }) as never;
  test.each([
    [
      'run from the first entry to the first signature',
      aHistory(['2019-01-01', 'agreed'], ['2019-01-31', 'signed'], ['2020', 'signed']),
      30,
    ],
    [
      'are not counted where the record begins with the signature',
      aHistory(['2019', 'signed'], ['2020', 'signed']),
      undefined,
    ],
    ['are not counted where nothing was signed', aHistory(['2019', 'agreed']), undefined],
  ])('%s', (_, commitment, days) => expect(daysToSignature(commitment)).toBe(days));
});

test('a pair meets once a visit, however many events they share', () => {
  const [a, b, c] = ['IN', 'RU', 'IN'].map((country, i) => ({ id: `p${i}`, name: `P${i}`, country }));
  const visit = { events: [{ people: [a, b] }, { people: [a, b, c] }] } as never;
  expect(pairsOf([visit]).map(({ indian, russian, visits }) => [indian.id, russian.id, visits])).toEqual([
    ['p0', 'p1', 1],
    ['p2', 'p1', 1],
  ]);
});
