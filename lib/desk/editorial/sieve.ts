import { type Names, withoutNames } from './names.ts';
import type { Passage } from './passages.ts';
import { runLength, wall, wordsOf } from './words.ts';

/** Passages of which some may say what one of the others says in another file. */
export interface Suspects {
  readonly few: readonly Passage[];
  readonly many: readonly Passage[];
}

/**
 * The passages that may have eight words in common with one of another file; all others have none. The words of ten
 * thousand stories, held as text, would fill the memory: hashes of them tell which few have to be compared.
 */
export function sift(few: readonly Passage[], many: readonly Passage[], names: Names): Suspects {
  const files = new Map<object, number>();
  const fileOf = ({ filed }: Passage) => {
    const known = files.get(filed) ?? files.size;
    files.set(filed, known);
    return known;
  };
  const hashes = few.map((passage) => runHashes(passage, names));
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
    for (const hash of runHashes(passage, names)) if (isShared(passage, hash)) found = true;
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

/** A number for every run of eight words, below 2^53: the same for the same words. */
function runHashes(passage: Passage, names: Names): Float64Array {
  const words = withoutNames(wordsOf(passage.text), names).map(({ word }) =>
    word === wall ? 0 : hashOf(word),
  );
  const runs = new Float64Array(Math.max(0, words.length - runLength + 1));
  let count = 0;
  for (let first = 0; first + runLength <= words.length; first++) {
    let low = 0;
    let high = 0;
    let whole = true;
    for (let i = first; i < first + runLength; i++) {
      const word = words[i] ?? 0;
      if (word === 0) whole = false;
      low = Math.imul(low, 0x01000193) ^ word;
      high = Math.imul(high ^ word, 0x85ebca6b) + 1;
    }
    if (whole) runs[count++] = (low >>> 0) + (high & 0xfffff) * 2 ** 32;
  }
  return runs.subarray(0, count);
}

/** FNV-1a, never 0. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash || 1;
}
