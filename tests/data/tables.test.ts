import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Commitment } from '#lib/content/records.ts';
import { claims } from '#lib/data/claims.ts';
import { promisedDates, slips } from '#lib/data/slips.ts';
import { tableNames } from '#lib/data/tables.ts';
import { edition, textOf } from './real.ts';

const rowsOf = (name: string) => parse(textOf(`${name}.csv`), { columns: true }) as Record<string, string>[];

const aCommitment = (id: string, ...history: object[]) => ({ id, history }) as unknown as Commitment;
const promise = (date: string, what: string, by: string, more: object = {}) => ({
  date,
  due: { what, by, sources: [{ id: 'a' }], ...more },
});
const today = '2026-11-22';

const counts = {
  events: edition.visits.flatMap(({ events }) => events).length,
  delegation: edition.visits.flatMap(({ delegation }) => delegation).length,
  expected: edition.visits.flatMap(({ expected }) => expected).length,
  outcomes: edition.visits.flatMap(({ outcomes }) => outcomes).length,
  points: edition.visits.flatMap(({ points }) => points).length,
  history: edition.commitments.flatMap(({ history }) => history).length,
  slips: edition.commitments.flatMap((each) => [
    ...new Set(each.history.flatMap(({ due }) => due?.what ?? [])),
  ]).length,
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

test.each([
  ['events', 'visit'],
  ['history', 'commitment'],
  ['roles', 'person'],
])('rows of %s stand in the order of the ids', (name, owner) => {
  const ids = rowsOf(name).map((row) => row[owner]);
  expect(ids).toEqual([...ids].sort());
});

test('a promised date stands with the entry that made it and the entry that met it', () => {
  const { rows } = promisedDates(
    [
      aCommitment('pact', promise('2019-11', 'pact signed', '2020'), {
        date: '2025-02-18',
        meets: '2019-11',
      }),
    ],
    today,
  );
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

test('the slip in the table is the slip of the tracker', () => {
  const commitment = aCommitment(
    'pact',
    promise('2018', 'pact signed', '2019'),
    promise('2020', 'pact signed', '2021'),
    promise('2020', 'pact in force', '2022', { voided: '2024-01-01' }),
    { date: '2025-02-18', meets: '2018' },
  );
  const pact = { commitment: 'pact', first: '2019', last: '2021', redated: 1, state: 'late', days: 1876 };
  const voided = { first: '2022', last: '2022', redated: 0, state: 'voided', days: 0, voided: '2024-01-01' };
  expect(slips([commitment], today).rows).toMatchObject([{ ...pact, met: '2025-02-18' }, voided]);
});

test('rows on promises stand in the order of the commitments’ ids', () => {
  const commitments = ['b', 'a'].map((id) => aCommitment(id, promise('2018', 'thing done', '2019')));
  for (const table of [slips, promisedDates])
    expect(table(commitments, today).rows.map(({ commitment }) => commitment)).toEqual(['a', 'b']);
});

test('each side of a disagreement has a row with its own sources', () => {
  const disagreements = [
    {
      about: 'The day',
      claims: [
        { says: 'Wednesday', sources: [{ id: 'a' }] },
        { says: 'Thursday', sources: [{ id: 'b' }, { id: 'c' }] },
      ],
    },
  ];
  const { rows } = claims({ visits: [{ id: 'v', disagreements } as never], commitments: [] });
  expect(rows.map(({ record, says, sources }) => [record, says, sources])).toEqual([
    ['v', 'Wednesday', ['a']],
    ['v', 'Thursday', ['b', 'c']],
  ]);
});
