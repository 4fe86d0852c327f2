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
  { hashesOf, isRepeated }: Pick<Prose, 'hashesOf' | 'isRepeated'>,
): Suspects {
  // The file of `few` that has a run, or that several have it.
  const owners = new Map<number, Filed | typeof several>();
  for (const passage of few)
    for (const hash of hashesOf(passage))
      if (isRepeated(hash)) {
        const owner = owners.get(hash) ?? passage.filed;
        owners.set(hash, owner === passage.filed ? owner : several);
      }
  const shared = new Set<number>();
  const suspects = many.filter((passage) => {
    let found = false;
    for (const hash of hashesOf(passage)) {
      if (!isRepeated(hash)) continue;
      const owner = owners.get(hash);
      if (owner === undefined || owner === passage.filed) continue;
      shared.add(hash);
      found = true;
    }
    return found;
  });
  return {
    few: few.filter((passage) => hashesOf(passage).some((hash) => isRepeated(hash) && shared.has(hash))),
    many: suspects,
  };
}

const several = 'several';

/** Tells the numbers that stand more than once in some lists. Nearly all stand there once, and are told at the first look. */
export function repeatedIn(lists: readonly Float64Array[]): (hash: number) => boolean {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  all.sort();
  const repeated = new Set<number>();
  for (let i = 1; i < end; i++) if (all[i] === all[i - 1]) repeated.add(all[i] as number);
  const looks = new Uint8Array(2 ** Math.ceil(Math.log2(8 * repeated.size + 8)));
  const mask = looks.length - 1;
  for (const hash of repeated) looks[hash & mask] = 1;
  return (hash) => looks[hash & mask] === 1 && repeated.has(hash);
}
