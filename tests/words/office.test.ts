import { expect, test } from 'vitest';
import { officeWithYears } from '#lib/words/office.ts';
import { wordsOf } from '#lib/words/words.ts';

test.each([
  ['2006-10-24', '2014-05', 'Defence Minister, 2006–2014'],
  ['2014-05', '2014-11-09', 'Defence Minister, 2014'],
  ['2019-05-30', 'present', 'Defence Minister, since 2019'],
  ['2019-05-30', 'unstated', 'Defence Minister, from 2019'],
  ['unstated', '2014', 'Defence Minister, until 2014'],
  ['unstated', 'present', 'Defence Minister'],
  ['unstated', 'unstated', 'Defence Minister'],
])('an office from %s to %s is named “%s”', (from, to, named) => {
  expect(officeWithYears({ title: 'Defence Minister', from, to }, wordsOf('en'))).toBe(named);
});
