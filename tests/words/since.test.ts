import { expect, test } from 'vitest';
import { sinceOrOn, standingOrAgo } from '#lib/words/since.ts';
import { wordsOf } from '#lib/words/words.ts';

test.each([
  ['signed', '2019-11-06', 'since'],
  ['signed', '2019-11', 'since'],
  ['held', '2019-11-06', 'on'],
  ['held', '2019-11', 'in'],
  ['held', '2019', 'in'],
] as const)('a promise that was %s with the date %s stands so “%s” it', (status, date, word) => {
  expect(sinceOrOn(status, date, wordsOf('en'))).toBe(word);
});

test.each([
  ['signed', '11 months'],
  ['held', '11 months ago'],
] as const)('behind the date of what was %s stands “%s”', (status, told) => {
  expect(standingOrAgo(status, '11 months', wordsOf('en'))).toBe(told);
});
