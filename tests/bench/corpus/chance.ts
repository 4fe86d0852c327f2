/** Choices that look like chance and are the same in every run. */
export interface Chance {
  /** A whole number from 0, below `n`. */
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
  /** Some of a list, each once; all of it where it is short. */
  some<T>(list: readonly T[], n: number): T[];
}

/** The choices of one seed. */
export function chanceOf(seed: string): Chance {
  let state = hashOf(seed);
  // mulberry32
  const below = (n: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * n);
  };
  const pick = <T>(list: readonly T[]) => list[below(list.length)] as T;
  const some = <T>(list: readonly T[], n: number) => {
    const found = new Set<T>();
    while (found.size < Math.min(n, list.length)) found.add(pick(list));
    return [...found];
  };
  return { below, pick, some };
}

// FNV-1a
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}
