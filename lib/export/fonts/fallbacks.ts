import { readFileSync } from 'node:fs';
import { type Family, sans, serif } from './faces.ts';
import { type Measures, measure } from './measure.ts';
import { type Made, modules } from './subset.ts';

/** A font of the reader’s system, stretched to take the room of one of ours that is still on its way. */
export interface Fallback {
  readonly family: string;
  readonly weights: Family['weights'];
  readonly local: readonly string[];
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
}

/**
 * What systems have to read in, each with the open font that was drawn to its measures. A browser finds a font of a system
 * by its full name or by that of PostScript; versions of Android differ in the first. It asks for each name in each size,
 * so that none is here but for a reason.
 */
const noto = {
  name: 'Noto Serif',
  twin: 'noto-serif',
  plain: ['NotoSerif-Regular'],
  bold: ['NotoSerif-Bold'],
}; // Android
const georgia = { name: 'Georgia', twin: 'gelasio', plain: ['Georgia'], bold: ['Georgia Bold'] }; // Windows, macOS, iOS
const times = {
  name: 'Times New Roman',
  twin: 'tinos',
  plain: ['Times New Roman', 'Liberation Serif'], // the second on Linux
  bold: ['Times New Roman Bold', 'Liberation Serif Bold'],
};
const roboto = { name: 'Roboto', twin: 'roboto', plain: ['Roboto-Regular'], bold: ['Roboto-Bold'] }; // Android
const arial = {
  name: 'Arial',
  twin: 'arimo',
  plain: ['Arial', 'Liberation Sans'],
  bold: ['Arial Bold', 'Liberation Sans Bold'],
};

const stacks = [
  { own: serif, face: 'serif', systems: [noto, georgia, times] },
  { own: sans, face: 'sans', systems: [roboto, arial] },
];

/** Systems have one bold; ours is a little lighter. */
const weights = [
  { own: 400, theirs: 400, css: [400], style: 'plain' },
  { own: 600, theirs: 700, css: [600, 700], style: 'bold' },
] as const;

/**
 * The size at which text takes the room of ours, and lines that are then as high as ours. One size for all characters: a
 * phone asks its system for each size anew, and waits longer for three than text moves that was set in one.
 */
export function stretch(own: Measures, local: Measures) {
  const size = own.width / local.width;
  return { size, ascent: own.ascent / size, descent: own.descent / size, lineGap: own.lineGap / size };
}

/** In the order in which a browser should try them. */
export async function makeFallbacks(made: readonly Made[]): Promise<Fallback[]> {
  const all: Fallback[] = [];
  for (const { own, face, systems } of stacks)
    for (const { name, twin, ...names } of systems)
      for (const weight of weights) {
        const ours = await measure(fileOf(made, face), weight.own);
        const theirs = await measure(twinOf(twin, weight.theirs), weight.theirs);
        all.push({
          family: `${name} for ${own.name}`,
          weights: weight.css,
          local: names[weight.style],
          ...stretch(ours, theirs),
        });
      }
  return all;
}

function fileOf(made: readonly Made[], name: string): Buffer {
  const found = made.find(({ face }) => face.name === name);
  if (!found) throw new Error(`Expected a face named ${name}`);
  return found.bytes;
}

const twinOf = (name: string, weight: number) =>
  readFileSync(`${modules}/@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`);
