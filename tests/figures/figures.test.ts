import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEdition } from '#lib/content/edition.ts';
import { bookOf } from '#lib/figures/book.ts';
import { chartNames } from '#lib/figures/charts.ts';
import { travellersTo } from '#lib/figures/journeys.ts';
import { figuresOf } from '#lib/figures/numbers.ts';
import { fromBothCountries, isConfirmed, originOf } from '#lib/figures/origin.ts';
import { pairsOf } from '#lib/figures/pairs.ts';
import { daysToSignature } from '#lib/figures/signature.ts';
import { strongNumbers } from '#lib/figures/strong.ts';
import { waitsByKind } from '#lib/figures/waits.ts';
import { wordsOf } from '#lib/words/words.ts';

const { edition } = readEdition(resolve('content'), new Date('2026-11-24T16:00:00Z'));
const numbers = new Map(figuresOf(edition, 'en').map(({ name, value }) => [name, value]));
const book = bookOf(edition, 'en');

describe('the numbers of the record', () => {
  test('have names of their own', () => expect(numbers.size).toBe(figuresOf(edition, 'en').length));

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
    const { text, number, value } = book.numbers.get('sources') ?? {};
    expect([text, number, value]).toEqual(['1,050 sources', '1,050', 1050]);
    expect(book.numbers.get('visits-first-year')?.text).toBe('2000');
  });

  test('each say what they count and lead to a page of the site', () => {
    for (const { counts, href } of figuresOf(edition, 'en')) {
      expect(counts).toMatch(/\S/);
      expect(href).toMatch(/^\/en\/[a-z]+\//);
    }
  });
});

describe('the charts of the record', () => {
  test('are all there', () => expect([...book.charts.keys()]).toEqual([...chartNames]));

  test.each([
    ['visits-by-year', 'visits'],
    ['visits-by-kind', 'visits'],
    ['commitments-by-status', 'commitments'],
    ['slips-by-outcome', 'slips'],
    ['sources-by-country', 'sources'],
    ['sources-by-language', 'sources'],
    ['sources-by-kind', 'sources'],
    ['events-by-confidence', 'events'],
    ['days-to-signature', undefined],
  ])('%s shows the number that texts name', (name, number) => {
    const bars = book.charts.get(name)?.bars ?? [];
    const total = bars.flatMap(({ values }) => values).reduce((sum, { value }) => sum + value, 0);
    if (number) expect(total).toBe(numbers.get(number));
    else expect(bars.length).toBe(numbers.get('signatures-timed'));
  });
});

test('a chart says what it shows in words made from its own numbers', () => {
  expect(book.charts.get('slips-by-outcome')?.sees).toContain('27 were settled, 19 of them late');
  for (const { sees } of book.charts.values()) expect(sees).not.toMatch(/undefined|NaN|“”| {2}| ,/);
});

test('the bars of a chart stand in its groups, and carry names of their own', () => {
  for (const { bars, groups } of book.charts.values()) {
    const names: readonly (string | undefined)[] = groups?.map(({ name }) => name) ?? [undefined];
    expect(bars.filter(({ group }) => !names.includes(group))).toEqual([]);
    expect(new Set(bars.map(({ group, label }) => `${group} ${label}`)).size).toBe(bars.length);
  }
});

test('an empty record has charts and no strong numbers, rather than none at all', () => {
  const empty = { ...readEdition(resolve('tests/fixtures/good'), new Date('2026-11-24T16:00:00Z')).edition };
  const bare = { ...empty, visits: [], commitments: [], sources: [], people: [] };
  expect([...bookOf(bare, 'en').charts.keys()]).toEqual([...chartNames]);
  expect(strongNumbers(bookOf(bare, 'en'), 'en')).toEqual([]);
});

test.each([
  ['PTI via Rediff', 'PTI'],
  ['Business Standard (PTI)', 'PTI'],
  ['Agence France-Presse via SpaceWar', 'AFP'],
  ['Press Information Bureau (Telugu release)', 'Press Information Bureau'],
  ['PIB via Devdiscourse', 'Press Information Bureau'],
  ['RusNavy (ITAR-TASS)', 'TASS'],
  ['ТАСС', 'TASS'],
  ['РИА Новости', 'RIA Novosti'],
  ['UNIAN', 'UNIAN'],
  ['The Daily (JAPAN)', 'The Daily (JAPAN)'],
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
    [
      'are not counted where the record begins with work under way',
      aHistory(['2006', 'delivering'], ['2015', 'signed']),
      undefined,
    ],
    ['run from the first day of a vague date', aHistory(['2017', 'proposed'], ['2017-03-17', 'signed']), 75],
    ['are not counted where nothing was signed', aHistory(['2019', 'agreed']), undefined],
  ])('%s', (_, commitment, days) => expect(daysToSignature(commitment)).toBe(days));

  test('are told with how a vague date is counted, for that may make them a year longer', () => {
    expect(wordsOf('en').figures.charts['days-to-signature'].says).toMatch(
      /only the month or the year .* first day/,
    );
  });
});

test('a pair meets once a visit, however many events they share', () => {
  const [a, b, c] = ['IN', 'RU', 'IN'].map((country, i) => ({ id: `p${i}`, name: `P${i}`, country }));
  const visit = { status: 'completed', events: [{ people: [a, b] }, { people: [a, b, c] }] } as never;
  expect(pairsOf([visit]).map(({ indian, russian, visits }) => [indian.id, russian.id, visits])).toEqual([
    ['p0', 'p1', 1],
    ['p2', 'p1', 1],
  ]);
});

test('who was only announced to a visit met nobody there', () => {
  const people = ['IN', 'RU'].map((country) => ({ id: country, name: country, country }));
  expect(pairsOf([{ status: 'planned', events: [{ people }] } as never])).toEqual([]);
});

describe('who went to the other country', () => {
  const aPerson = (id: string, country: string, ...roles: object[]) => ({ id, name: id, country, roles });
  const aVisit = (people: object[], fields: object = {}) =>
    ({ lane: 'russia', status: 'completed', start: '2024-07-08', people, events: [], ...fields }) as never;
  const rao = aPerson('rao', 'IN');
  const journeys = (...visits: never[]) =>
    travellersTo('russia', visits).map(({ person, journeys: n }) => [person.id, n]);

  test('counts each visit held there once', () => {
    expect(journeys(aVisit([rao], { events: [{ people: [rao] }] }), aVisit([rao]))).toEqual([['rao', 2]]);
  });

  test.each([
    ['a host', aVisit([aPerson('ivanov', 'RU')])],
    ['a visit at home', aVisit([rao], { lane: 'india' })],
    ['a visit only announced', aVisit([rao], { status: 'planned' })],
    [
      'an ambassador, who lives there',
      aVisit([aPerson('das', 'IN', { title: 'Ambassador of India to Russia', from: '2024', to: 'present' })]),
    ],
  ])('leaves out %s', (_, visit) => expect(journeys(visit)).toEqual([]));
});

test('the median way to a signature is told for each kind of commitment', () => {
  const aCommitment = (kind: string, signed: string) =>
    ({
      kind,
      history: [
        { date: '2020-01-01', status: 'agreed' },
        { date: signed, status: 'signed' },
      ],
    }) as never;
  const kinds = waitsByKind([
    aCommitment('agreement', '2020-01-02'),
    aCommitment('contract', '2020-01-11'),
    aCommitment('contract', '2020-01-31'),
    aCommitment('contract', '2020-01-04'),
  ]);
  expect(kinds.map(({ kind, median, waits }) => [kind, median, waits.length])).toEqual([
    ['contract', 10, 3],
    ['agreement', 1, 1],
  ]);
});
