import { expect, test } from 'vitest';
import { thinGroups } from '#lib/desk/thin.ts';
import { aCommitment, anEntry, anEvent, aVisit, proofs } from './content.ts';

/** The groups with what the smallest record itself holds in them, by their first words. */
function groups(files: Record<string, string>) {
  const { edition, filed } = proofs(files);
  return Object.fromEntries(
    thinGroups(edition, filed).map(({ what, count, of, files: list }) => [
      what.split(' ').slice(0, 3).join(' '),
      { count, of, files: list.map((each) => each.replace(/^.*\/proofs-[^/]+\//, '')) },
    ]),
  );
}

test('events with one source are listed by file and line', () => {
  const events = [anEvent('test-source'), anEvent('test-source', 'other-source'), anEvent('other-source')];
  expect(groups({ 'visits/a.md': aVisit({ events }) })['Events with one']).toEqual({
    count: 3,
    of: 4,
    files: ['visits/a.md  lines 13, 28', 'visits/test-visit.md  line 19'],
  });
});

// The smallest record was checked through to the end of 2020.
test.each([
  ['before 31 December 2018', '2018-12-30', 'agreed', true],
  ['two years before to the day', '2018-12-31', 'agreed', false],
  ['in some month of 2018', '2018-12', 'agreed', false],
  ['long ago, but completed', '2001', 'completed', false],
  ['long ago, but cancelled', '2001', 'cancelled', false],
  ['long ago, but expired', '2001', 'expired', false],
])('an open commitment whose newest entry is of %s', (_, date, status, quiet) => {
  const files = {
    'commitments/a.md': aCommitment({ history: [anEntry('2000', 'proposed'), anEntry(date, status)] }),
  };
  expect(groups(files)['Open commitments with']?.files).toEqual(
    quiet ? [`commitments/a.md  ${status} since ${date}`] : [],
  );
});

test('a visit that no story treats, and one that was only announced', () => {
  const files = { 'visits/a.md': aVisit({ status: 'planned' }) };
  expect(groups(files)).toMatchObject({
    'Visits that no': { count: 1, of: 2, files: ['visits/a.md'] },
    'Visits known only': { count: 1, of: 2, files: ['visits/a.md'] },
  });
});
