import { expect, test } from 'vitest';
import type { Entry } from '#lib/search/entry.ts';
import { partsOf } from '#lib/search/parts.ts';

const entries = (n: number) => Array.from({ length: n }, (_, i) => ({ url: `/en/${i}/` }) as Entry);

// A search on a slow phone asks each part: fourteen in the place of eight took it one to two seconds more, of ten.
test.each([
  ['none', 0, 1],
  ['those of the record', 527, 1],
  ['a thousand', 1_000, 1],
  ['those of 5,000 stories', 7_300, 8],
])('of %s there are as few parts as can be', (_, n, parts) => {
  const all = partsOf(entries(n));
  expect(all).toHaveLength(parts);
  expect(all.flat()).toHaveLength(n);
});

test('an entry stays in its part, whatever becomes of the others', () => {
  const all = entries(2_400);
  const less = partsOf(all.filter((_, i) => i % 7 !== 0));
  const before = partsOf(all);
  for (const [i, part] of less.entries()) expect(before[i]).toEqual(expect.arrayContaining(part));
});
