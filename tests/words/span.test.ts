import { expect, test } from 'vitest';
import { span } from '#lib/words/words.ts';

test.each([
  [1, '1 day'],
  [59, '59 days'],
  [60, '2 months'],
  [174, '5 months'],
  [538, '17 months'],
  [730, '2 years'],
  // 20 April 2018 to 22 November 2026.
  [3138, '8 years'],
  [3653, '10 years'],
])('%d days are %s, and no month or year counts before it is complete', (days, told) =>
  expect(span(days, 'en-GB')).toBe(told),
);
