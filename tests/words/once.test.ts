import { expect, test } from 'vitest';
import { keeper } from '#lib/words/once.ts';

test('a text is given back as it is, whatever it holds', () => {
  const kept = keeper();
  for (const text of ['', 'visits/a#title', 'हिन्दी – “x” 🛰']) {
    expect(kept(text)).toBe(text);
    expect(kept(text)).toBe(text);
  }
});
