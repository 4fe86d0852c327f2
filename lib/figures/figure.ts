import type { Words } from '#lib/words/words.ts';

export type Unit = keyof Words['figures']['units'];
export type FigureGroup = keyof Words['figures']['names']['groups'];

/** A number of the record under the name by which texts ask for it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  /** What it counts, in one line. */
  readonly counts: string;
  /** Where the reader sees what it counts. */
  readonly href: string;
}

/** `all five S-400 sets delivered` as a name has it: `all-five-s-400-sets-delivered`. */
export const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A share in whole per cent. */
export const percent = (n: number, of: number) => (of === 0 ? 0 : Math.round((n / of) * 100));
