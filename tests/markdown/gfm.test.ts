import { expect, test } from 'vitest';
import gfm from '../fixtures/gfm.json' with { type: 'json' };
import { compare } from './compare.ts';
import { removedGfm } from './sanitised.ts';

test.each(gfm.examples.map((example, i) => ({ ...example, number: i + 1 })))(
  'GFM $number, $section',
  ({ number, ...example }) => {
    const { ours, expected } = compare(example);
    const reason = removedGfm[number];
    if (reason) expect(ours, `listed as “${reason}” and yet the same: take it off`).not.toBe(expected);
    else expect(ours).toBe(expected);
  },
);
