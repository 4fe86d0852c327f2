import type { Filed } from '#lib/content/link.ts';
import type { Passage } from './passages.ts';
import type { Prose } from './prose.ts';

/** Passages of which some may say what one of the others says in another file. */
export interface Suspects {
  readonly few: readonly Passage[];
  readonly many: readonly Passage[];
}

/** The passages that may have eight words in common with one of another file, by their hashes; all others have none. */
export function sift(
  few: readonly Passage[],
  many: readonly Passage[],
  { repeatedOf }: Pick<Prose, 'repeatedOf'>,
): Suspects {
  // The file of `few` that has a run, or that several have it.
  const owners = new Map<number, Filed | typeof several>();
  for (const passage of few)
    for (const hash of repeatedOf(passage)) {
      const owner = owners.get(hash) ?? passage.filed;
      owners.set(hash, owner === passage.filed ? owner : several);
    }
  const shared = new Set<number>();
  const suspects = many.filter((passage) => {
    const found = repeatedOf(passage).filter((hash) => {
      const owner = owners.get(hash);
      return owner !== undefined && owner !== passage.filed;
    });
    for (const hash of found) shared.add(hash);
    return found.length > 0;
  });
  return {
    few: few.filter((passage) => repeatedOf(passage).some((hash) => shared.has(hash))),
    many: suspects,
  };
}

const several = 'several';

/**
 * Tells the numbers that stand more than once in some lists. Nearly all stand there once, and are told at the first look:
 * each has a bit by its last digits, and only those whose bit another number or they themselves have set are looked at.
 */
export function repeatedIn(lists: readonly Float64Array[]): (hash: number) => boolean {
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  const bits = 2 ** Math.ceil(Math.log2(16 * count + 16));
  const [once, again] = [new Uint8Array(bits / 8), new Uint8Array(bits / 8)];
  const isSet = (set: Uint8Array, bit: number) => ((set[bit >>> 3] as number) >>> (bit & 7)) & 1;
  const put = (set: Uint8Array, bit: number) => {
    set[bit >>> 3] = (set[bit >>> 3] as number) | (1 << (bit & 7));
  };
  const bitOf = (hash: number) => hash & (bits - 1);
  for (const list of lists)
    for (let i = 0; i < list.length; i++) {
      const bit = bitOf(list[i] as number);
      put(isSet(once, bit) ? again : once, bit);
    }
  const met = new Set<number>();
  const repeated = new Set<number>();
  for (const list of lists)
    for (let i = 0; i < list.length; i++) {
      const hash = list[i] as number;
      if (isSet(again, bitOf(hash))) (met.has(hash) ? repeated : met).add(hash);
    }
  return (hash) => isSet(again, bitOf(hash)) === 1 && repeated.has(hash);
}
