import { expect, test } from 'vitest';
import { timesText } from '#lib/words/times.ts';
import { wordsOf } from '#lib/words/words.ts';

test.each([
  [0, '0 times'],
  [1, 'once'],
  [2, 'twice'],
  [3, '3 times'],
  [1200, '1,200 times'],
])('what was done %d times was done %s', (n, told) => expect(timesText(n, wordsOf('en'))).toBe(told));
