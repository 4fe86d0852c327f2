import { expect, test } from 'vitest';
import { oneSidedDisagreements } from '#lib/desk/editorial/disagreements.ts';
import { aCommitment, aVisit, found, proofs } from '../content.ts';

const claims = (...sources: string[][]) => ({
  disagreements: [{ about: 'The day', claims: sources.map((list) => ({ says: 'A day.', sources: list })) }],
});
const one = ['test-source'];
const other = ['other-source'];

test.each([
  ['the same source', claims(one, one), 1],
  ['the same sources in another order', claims([...one, ...other], [...other, ...one]), 1],
  ['what the first of three cites', claims(one, other, one), 1],
  ['the same source, three times', claims(one, one, one), 2],
])('a claim that cites %s is refused', (_, fields, times) => {
  const before = proofs({ 'commitments/a.md': aCommitment(fields), 'visits/a.md': aVisit(fields) });
  expect(oneSidedDisagreements(before)).toHaveLength(times * 2);
});

test.each([
  ['another source', claims(one, other)],
  ['one source more', claims(one, [...one, ...other])],
])('a claim that cites %s is accepted', (_, fields) => {
  expect(found(oneSidedDisagreements, proofs({ 'visits/a.md': aVisit(fields) }))).toEqual([]);
});

test('the claim is named where its sources stand', () => {
  const [issue] = oneSidedDisagreements(proofs({ 'visits/a.md': aVisit(claims(one, one)) }));
  expect(issue).toMatchObject({ field: 'disagreements[0].claims[1].sources', line: 25 });
});
