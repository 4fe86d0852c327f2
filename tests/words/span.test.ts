import { expect, test } from 'vitest';
import { span } from '#lib/words/words.ts';

test.each([
  ['2026-11-20', '2026-11-21', '1 day'],
  ['2026-07-02', '2026-08-31', '60 days'],
  ['2026-07-02', '2026-09-01', '61 days'],
  ['2026-07-02', '2026-09-02', '2 months'],
  // 150 days, fewer than five months of the mean length.
  ['2026-02-01', '2026-07-01', '5 months'],
  ['2026-02-02', '2026-07-01', '4 months'],
  // The last day of a month completes it, however short it is.
  ['2025-12-31', '2026-02-28', '2 months'],
  ['2024-11-24', '2026-11-23', '23 months'],
  ['2024-11-24', '2026-11-24', '2 years'],
  ['2024-02-29', '2026-02-28', '2 years'],
  ['2018-04-20', '2026-11-22', '8 years'],
  // What is known by its month or year counts from the last day of it.
  ['2026-02', '2026-07-01', '4 months'],
  ['2016', '2026-12-31', '10 years'],
])('from %s to %s it is %s: no month or year counts before it is complete', (from, to, told) =>
  expect(span(from, to, 'en-GB')).toBe(told),
);
