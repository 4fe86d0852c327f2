/** A word of a text as it is compared, and where it stands. */
export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Eight words in a row; `key` is the same wherever they are the same. */
export interface Run {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

export const runLength = 8;
// A figure by name, and the wall of a table's cell: no run goes through.
export const wall = '\0';
const token = /\{\{[^}]*\}\}|\||[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text, whatever their case, quotation marks, dashes and stops. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(token)].map(({ 0: found, index }) => ({
    word: /^[{|]/.test(found) ? wall : found.toLowerCase().replace(/['’]/g, ''),
    from: index,
    to: index + found.length,
  }));
}

/** Every run of eight words, in the order in which they begin. */
export function runsOf(words: readonly Word[]): Run[] {
  return words.flatMap((first, i) => {
    const run = words.slice(i, i + runLength);
    const last = run[runLength - 1];
    if (!last || run.some(({ word }) => word === wall)) return [];
    return [{ key: run.map(({ word }) => word).join(' '), from: first.from, to: last.to }];
  });
}
