import { expect, test } from 'vitest';
import { formatSize } from '#lib/words/size.ts';

test.each([
  [0, '1 kB'],
  [43, '1 kB'],
  [1499, '1 kB'],
  [398_717, '399 kB'],
  [999_400, '999 kB'],
  [1_250_000, '1.3 MB'],
])('%d bytes are written as %s', (bytes, text) => {
  expect(formatSize(bytes, 'en-GB')).toBe(text);
});
