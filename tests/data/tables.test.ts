import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { claims } from '#lib/data/claims.ts';
import type { PlainRecord } from '#lib/data/plain.ts';
import { promisedDates } from '#lib/data/promised.ts';
import { tableNames } from '#lib/data/tables.ts';
import { edition, textOf } from './real.ts';

const rowsOf = (name: string) => parse(textOf(`${name}.csv`), { columns: true }) as Record<string, string>[];

const aCommitment = (...history: object[]): PlainRecord => ({ id: 'pact', history });
const promise = (date: string, what: string, by: string, more: object = {}) => ({
  date,
  due: { what, by, sources: ['a'], ...more },
});

const counts = {
  events: edition.visits.flatMap(({ events }) => events).length,
  delegation: edition.visits.flatMap(({ delegation }) => delegation).length,
  expected: edition.visits.flatMap(({ expected }) => expected).length,
  outcomes: edition.visits.flatMap(({ outcomes }) => outcomes).length,
  points: edition.visits.flatMap(({ points }) => points).length,
  history: edition.commitments.flatMap(({ history }) => history).length,
  'promised-dates': edition.commitments.flatMap(({ history }) => history.filter(({ due }) => due)).length,
  claims: [...edition.visits, ...edition.commitments]
    .flatMap(({ disagreements }) => disagreements)
    .flatMap(({ claims }) => claims).length,
  roles: edition.people.flatMap(({ roles }) => roles).length,
};

test.each(tableNames)('%s.csv has a row for each in the edition', (name) => {
  expect(rowsOf(name)).toHaveLength(counts[name]);
});

test('an event in its table is the event of its visit', () => {
  const visit = edition.visits.find(({ id }) => id === '2019-11-rajnath-singh-russia');
  const rows = rowsOf('events').filter((row) => row.visit === visit?.id);
  expect(rows.map(({ n, date, place, what }) => [n, date, place, what])).toEqual(
    visit?.events.map(({ date, place, what }, i) => [String(i + 1), date, place.id, what]),
  );
});

test('a promise is met by the entry that names its date', () => {
  const { rows } = promisedDates([
    aCommitment(promise('2019-11', 'pact signed', '2020'), { date: '2025-02-18', meets: '2019-11' }),
  ]);
  expect(rows).toEqual([
    {
      commitment: 'pact',
      promised: '2019-11',
      what: 'pact signed',
      by: '2020',
      met: '2025-02-18',
      sources: ['a'],
    },
  ]);
});

test.each([
  ['every date promised for one thing', 'pact signed', '2025'],
  ['no date of another thing', 'pact ratified', undefined],
])('what meets a promise meets %s', (_, what, met) => {
  const { rows } = promisedDates([
    aCommitment(promise('2018', 'pact signed', '2019'), promise('2020', what, '2021'), {
      date: '2025',
      meets: '2018',
    }),
  ]);
  expect(rows.map((row) => row.met)).toEqual(['2025', met]);
});

test('a promise that ended with its programme says when', () => {
  const { rows } = promisedDates([
    aCommitment(promise('2010', 'fighter ready', '2022', { voided: '2018-04-20' })),
  ]);
  expect(rows.map(({ voided, met }) => [voided, met])).toEqual([['2018-04-20', undefined]]);
});

test('each side of a disagreement has a row with its own sources', () => {
  const disagreements = [
    {
      about: 'The day',
      claims: [
        { says: 'Wednesday', sources: ['a'] },
        { says: 'Thursday', sources: ['b', 'c'] },
      ],
    },
  ];
  const { rows } = claims({ visits: [{ id: 'v', disagreements }], commitments: [] });
  expect(rows.map(({ record, says, sources }) => [record, says, sources])).toEqual([
    ['v', 'Wednesday', ['a']],
    ['v', 'Thursday', ['b', 'c']],
  ]);
});
