import { type Names, withoutNames } from './names.ts';
import { runLength, token } from './words.ts';

/**
 * Gives a number below 2^53 for every run of eight words of a text, its names apart: the same for the same words, as
 * `wordsOf` and `withoutNames` tell them. Numbers alone: the words of ten thousand stories, held as text, would fill the
 * memory.
 */
export function runHashes(names: Names): (text: string) => Float64Array {
  const coded: CodedNames = new Map(
    Array.from(names, ([first, lists]) => [codeOf(first), lists.map((list) => list.map(codeOf))]),
  );
  // One buffer for many texts: with one for each of a hundred thousand, to make them takes longer than to find the numbers.
  let room = new Float64Array();
  return (text) => {
    const codes = withoutNames(codesOf(text), coded, (code) => code);
    if (room.length < codes.length) room = new Float64Array(Math.max(codes.length, 2 ** 16));
    const hashes = hashesInto(room, codes);
    room = room.subarray(hashes.length);
    return hashes;
  };
}

type Codes = readonly number[];
type CodedNames = ReadonlyMap<number, readonly Codes[]>;

// No run goes through it.
const wall = 0;

const codesOf = (text: string): Codes =>
  Array.from(text.toLowerCase().matchAll(token), ([found]) => (/^[{|]/.test(found) ? wall : codeOf(found)));

/** FNV-1a of a word without its apostrophes, never 0. */
function codeOf(word: string): number {
  let code = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i);
    if (letter !== 0x27 && letter !== 0x2019) code = Math.imul(code ^ letter, 0x01000193);
  }
  return code || 1;
}

const [low, high] = [0x01000193, 0x85ebca6b];
const raised = (base: number) =>
  Array.from({ length: runLength }).reduce<number>((n) => Math.imul(n, base), 1);
const [lowGone, highGone] = [raised(low), raised(high)];

/** Two sums of powers, to which each word adds as it comes in, and from which it is taken as it falls out. */
function hashesInto(hashes: Float64Array, codes: Codes): Float64Array {
  let [count, length, a, b] = [0, 0, 0, 0];
  for (const [i, code] of codes.entries()) {
    if (code === wall) {
      [length, a, b] = [0, 0, 0];
      continue;
    }
    const gone = length >= runLength ? (codes[i - runLength] as number) : 0;
    a = (Math.imul(a, low) + code - Math.imul(gone, lowGone)) | 0;
    b = (Math.imul(b, high) + code - Math.imul(gone, highGone)) | 0;
    length++;
    if (length >= runLength) hashes[count++] = (a >>> 0) + (b >>> 12) * 2 ** 32;
  }
  return hashes.subarray(0, count);
}
