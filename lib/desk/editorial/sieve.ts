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
  { hashesOf }: Pick<Prose, 'hashesOf'>,
): Suspects {
  const files = new Map<object, number>();
  const fileOf = ({ filed }: Passage) => {
    const known = files.get(filed) ?? files.size;
    files.set(filed, known);
    return known;
  };
  const hashes = few.map(hashesOf);
  const table = emptyTable(hashes.reduce((sum, list) => sum + list.length, 0));
  for (const [i, passage] of few.entries())
    for (const hash of hashes[i] ?? []) {
      const slot = slotOf(table, hash);
      const owner = table.owners[slot];
      table.keys[slot] = hash;
      table.owners[slot] = owner === free || owner === fileOf(passage) ? fileOf(passage) : several;
    }
  const shared = new Uint8Array(table.keys.length);
  const isShared = (passage: Passage, hash: number) => {
    const slot = slotOf(table, hash);
    const owner = table.owners[slot];
    if (owner === free || owner === fileOf(passage)) return false;
    shared[slot] = 1;
    return true;
  };
  const suspects = many.filter((passage) => {
    let found = false;
    for (const hash of hashesOf(passage)) if (isShared(passage, hash)) found = true;
    return found;
  });
  return {
    few: few.filter((_, i) => hashes[i]?.some((hash) => shared[slotOf(table, hash)] === 1)),
    many: suspects,
  };
}

const free = -1;
const several = -2;

interface Table {
  /** Hashes, each in the first free place from the one that it names. */
  readonly keys: Float64Array;
  /** The file that has the run: its number, none, or several. */
  readonly owners: Int32Array;
}

function emptyTable(runs: number): Table {
  const size = 2 ** Math.ceil(Math.log2(2 * runs + 2));
  return { keys: new Float64Array(size), owners: new Int32Array(size).fill(free) };
}

function slotOf({ keys, owners }: Table, hash: number): number {
  const mask = keys.length - 1;
  let slot = hash & mask;
  while (owners[slot] !== free && keys[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}
