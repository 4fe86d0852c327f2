import type { Passage } from './passages.ts';
import type { Place } from './repeated.ts';
import type { RunsIndex, Stretch } from './runsKept.ts';

/** A file whose numbers stand side by side in a row. */
export interface InRow extends Stretch {
  readonly key: string;
  readonly passages: readonly Passage[];
  /** How many numbers each of its passages has: the first one's count stands there at `first`, the others’ after it. */
  readonly counts: Uint32Array;
  readonly first: number;
}

/** The stretches of files in their order, where they follow one another as one. */
export function joined(files: readonly Stretch[]): Stretch[] {
  const found: { at: number; end: number }[] = [];
  for (const { at, end } of files) {
    const last = found.at(-1);
    if (last?.end === at) last.end = end;
    else found.push({ at, end });
  }
  return found;
}

/** The counts of files as they are kept: before those of each, how many they are. */
export function countsOf(files: readonly InRow[]): Uint32Array {
  const all = new Uint32Array(files.reduce((sum, { passages }) => sum + 1 + passages.length, 0));
  let end = 0;
  for (const { passages, counts, first } of files) {
    all[end++] = passages.length;
    for (let i = 0; i < passages.length; i++) all[end++] = counts[first + i] as number;
  }
  return all;
}

/** Where kept files stand in their row, and in their counts, by their keys. */
export function stretchesOf({ keys, counts }: Pick<RunsIndex, 'keys' | 'counts'> = none) {
  let [end, next] = [0, 0];
  return new Map(
    keys.map((key): [string, Omit<InRow, 'key' | 'passages'>] => {
      const [at, first] = [end, next + 1];
      next = first + (counts[next] as number);
      for (let i = first; i < next; i++) end += counts[i] as number;
      return [key, { at, end, counts, first }];
    }),
  );
}

const none = { keys: [], counts: new Uint32Array() };

/** The numbers at some places by the passages in which they stand; files and places in the order of the row. */
export function byPassage(files: readonly InRow[], places: readonly Place[]): Map<Passage, number[]> {
  const found = new Map<Passage, number[]>();
  let next = 0;
  for (const { number, at } of places) {
    while ((files[next] as InRow).end <= at) next++;
    const passage = passageAt(files[next] as InRow, at);
    const others = found.get(passage);
    if (others) others.push(number);
    else found.set(passage, [number]);
  }
  return found;
}

function passageAt({ passages, counts, first, at: from }: InRow, at: number): Passage {
  let i = 0;
  for (let end = from; ; i++) {
    end += counts[first + i] as number;
    if (at < end) return passages[i] as Passage;
  }
}
