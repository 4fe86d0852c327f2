import { expect, test } from 'vitest';
import { officeWithYears, termOfOffice } from '#lib/words/office.ts';
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

test('an office that ends in its year says it once', () => {
  const office = { title: 'Observer at INDRA-2017', from: '2017-10', to: '2017-10' } as const;
  expect(officeWithYears(office, wordsOf('en'))).toBe('Observer at INDRA-2017');
});

test.each([
  ['2014-05-05', '2014-11-08', '5 May 2014 – 8 November 2014'],
  ['2024-05', 'present', 'since May 2024'],
  ['2022-01', '2022-01', 'January 2022'],
  ['unstated', '2014', 'until 2014'],
  ['unstated', 'present', ''],
])('an office from %s to %s was held “%s”', (from, to, held) => {
  expect(termOfOffice({ title: 'Defence Minister', from, to }, wordsOf('en'))).toBe(held);
});
