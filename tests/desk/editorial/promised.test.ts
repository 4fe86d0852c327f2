import { expect, test } from 'vitest';
import { promisedDates } from '#lib/desk/editorial/promised.ts';
import { aCommitment, anEntry, proofs } from '../content.ts';

/** An entry that promises something for a date. */
const promise = (date: string, what: string, by: string) => ({
  ...anEntry(date, 'agreed'),
  due: { what, by, sources: ['test-source'] },
});
const told = (...history: object[]) =>
  promisedDates(proofs({ 'commitments/a.md': aCommitment({ history }) })).map(
    ({ field, warning }) => `${warning ? 'warning ' : ''}${field}`,
  );

test.each([
  ['before the day on which it was named', '2019-11', ['warning history[0].due.by']],
  ['in its month', '2020-01', []],
  ['after it', '2020-Q4', []],
])('a date %s draws an editor’s eye or none', (_, by, expected) => {
  expect(told(promise('2020-01-15', 'ships delivered', by))).toEqual(expected);
});

test.each([
  ['the same words', 'ships delivered', []],
  ['a capital', 'Ships delivered', ['warning history[1].due.what']],
  ['a slip of the pen', 'ships delivred', ['warning history[1].due.what']],
  ['another number', 'ships delivered 2', []],
  ['other words', 'ships launched', []],
])('a thing promised again in %s is another thing, which is asked after or not', (_, what, expected) => {
  expect(told(promise('2020-01-15', 'ships delivered', '2022'), promise('2021-01-15', what, '2023'))).toEqual(
    expected,
  );
});
