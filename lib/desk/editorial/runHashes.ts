import { type Names, withoutNames } from './names.ts';
import { runLength } from './words.ts';

/** The runs of some texts as numbers, text after text, and how many each text has. */
export interface Runs {
  readonly numbers: Float64Array;
  readonly counts: Uint32Array;
}

/**
 * Gives a number below 2^53 for every run of eight words of texts, their names apart: the same for the same words, as
 * `wordsOf` and `withoutNames` tell them. Numbers alone: the words of ten thousand stories, held as text, would fill the
 * memory.
 */
export function runHashes(names: Names): (texts: readonly string[]) => Runs {
  const coded: CodedNames = new Map(
    Array.from(names, ([first, lists]) => [codeOf(first), lists.map((list) => list.map(codeOf))]),
  );
  // One buffer for many texts: with one for each of a hundred thousand, to make them takes longer than to find the numbers.
  let room = new Float64Array();
  return (texts) => {
    const each = texts.map((text) => withoutNames(codesOf(text), coded, (code) => code));
    const most = each.reduce((sum, { length }) => sum + length, 0);
    if (room.length < most) room = new Float64Array(Math.max(most, 2 ** 16));
    let end = 0;
    const counts = Uint32Array.from(each, (codes) => {
      const count = hashesInto(room, end, codes);
      end += count;
      return count;
    });
    const numbers = room.subarray(0, end);
    room = room.subarray(end);
    return { numbers, counts };
  };
}

type Codes = readonly number[];
type CodedNames = ReadonlyMap<number, readonly Codes[]>;

// No run goes through it.
const wall = 0;

const seed = 0x811c9dc5;
const prime = 0x01000193;
/** FNV-1a of a word, never 0. */
const codeOf = (word: string): number => {
  let code = seed;
  for (let i = 0; i < word.length; i++) code = Math.imul(code ^ word.charCodeAt(i), prime);
  return code || 1;
};

/**
 * The codes of a text’s words as `token` in words.ts finds them, without their apostrophes. Sign by sign: a record of five
 * thousand stories has four million words, and to have each matched takes twice as long.
 */
function codesOf(text: string): Codes {
  const lower = text.toLowerCase();
  const codes: number[] = [];
  let code = seed;
  let inWord = false;
  // After an apostrophe a word goes on with letters alone.
  let lettersAlone = false;
  const endWord = () => {
    if (inWord) codes.push(code || 1);
    [code, inWord, lettersAlone] = [seed, false, false];
  };
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    const kind = kindOf(lower, i);
    if (kind === digit && lettersAlone) endWord();
    if (kind === letter || kind === digit) {
      inWord = true;
      code = Math.imul(code ^ unit, prime);
      if (isHigh(unit)) code = Math.imul(code ^ lower.charCodeAt(++i), prime);
    } else if (inWord && isApostrophe(unit) && kindOf(lower, i + 1) === letter) lettersAlone = true;
    else {
      endWord();
      const end = unit === brace ? endOfFigure(lower, i) : i;
      if (unit === bar || end > i) codes.push(wall);
      i = end;
    }
  }
  endWord();
  return codes;
}

const [bar, brace] = [0x7c, 0x7b];
const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019;
const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;

/** Where a figure by name, `{{visits}}`, that begins at a place has its last brace; the place itself where none begins. */
function endOfFigure(text: string, from: number): number {
  const close = text.charCodeAt(from + 1) === brace ? text.indexOf('}', from + 2) : -1;
  return close >= 0 && text[close + 1] === '}' ? close + 1 : from;
}

const [letter, digit, other] = [1, 2, 3];
// Of each sign that was met: what it is.
const kinds = new Uint8Array(2 ** 16);

/** Whether a letter or a mark of one stands at a place of a text, a digit, or neither. */
function kindOf(text: string, at: number): number {
  if (at >= text.length) return other;
  const unit = text.charCodeAt(at);
  if (isHigh(unit)) return read(String.fromCodePoint(text.codePointAt(at) as number));
  const known = kinds[unit] as number;
  if (known > 0) return known;
  kinds[unit] = read(String.fromCharCode(unit));
  return kinds[unit] as number;
}

const read = (sign: string) => (/[\p{L}\p{M}]/u.test(sign) ? letter : /\p{N}/u.test(sign) ? digit : other);

const [low, high] = [0x01000193, 0x85ebca6b];
const raised = (base: number) =>
  Array.from({ length: runLength }).reduce<number>((n) => Math.imul(n, base), 1);
const [lowGone, highGone] = [raised(low), raised(high)];

/** Two sums of powers, to which each word adds as it comes in, and from which it is taken as it falls out; says how many. */
function hashesInto(hashes: Float64Array, from: number, codes: Codes): number {
  let [count, length, a, b] = [0, 0, 0, 0];
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    if (code === wall) {
      [length, a, b] = [0, 0, 0];
      continue;
    }
    const gone = length >= runLength ? (codes[i - runLength] as number) : 0;
    a = (Math.imul(a, low) + code - Math.imul(gone, lowGone)) | 0;
    b = (Math.imul(b, high) + code - Math.imul(gone, highGone)) | 0;
    length++;
    if (length >= runLength) hashes[from + count++] = (a >>> 0) + (b >>> 12) * 2 ** 32;
  }
  return count;
}
