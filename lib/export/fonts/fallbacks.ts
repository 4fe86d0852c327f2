import { readFileSync } from 'node:fs';
import { type Family, sans, serif } from './faces.ts';
import { type Kind, kinds, type Measures, measure } from './measure.ts';
import { type Made, modules } from './subset.ts';

/** A font of the reader’s system, stretched to take the room of one of ours that is still on its way. */
export interface Fallback {
  readonly family: string;
  readonly weights: Family['weights'];
  readonly kind: Kind;
  readonly local: readonly string[];
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
}

/** What systems have to read in, each with the open font that was drawn to its measures: Georgia on Windows, macOS and iOS. */
const georgia = { name: 'Georgia', twin: 'gelasio', also: [] };
const noto = { name: 'Noto Serif', twin: 'noto-serif', also: [] }; // Android
const times = { name: 'Times New Roman', twin: 'tinos', also: ['Liberation Serif'] }; // Linux
const arial = { name: 'Arial', twin: 'arimo', also: ['Liberation Sans'] };
const roboto = { name: 'Roboto', twin: 'roboto', also: [] }; // Android

const stacks = [
  { own: serif, face: 'serif', systems: [georgia, noto, times] },
  { own: sans, face: 'sans', systems: [arial, roboto] },
];

/** Systems have one bold; ours is a little lighter. Some fonts of Android and Linux call their plain style so, some do not. */
const weights = [
  { own: 400, theirs: 400, css: [400], names: ['', ' Regular'] },
  { own: 600, theirs: 700, css: [600, 700], names: [' Bold'] },
] as const;

/** The size at which characters of a kind take the room of ours, and lines that are then as high as ours. */
export function stretch(own: Measures, local: Measures, kind: Kind) {
  const size = ((own.width[kind] / local.width[kind]) * own.kerned) / local.kerned;
  return { size, ascent: own.ascent / size, descent: own.descent / size, lineGap: own.lineGap / size };
}

/** In the order in which a browser should try them. */
export async function makeFallbacks(made: readonly Made[]): Promise<Fallback[]> {
  const all: Fallback[] = [];
  for (const { own, face, systems } of stacks)
    for (const { name, twin, also } of systems)
      for (const weight of weights) {
        const ours = await measure(fileOf(made, face), weight.own);
        const theirs = await measure(twinOf(twin, weight.theirs), weight.theirs);
        for (const kind of Object.keys(kinds) as Kind[])
          all.push({
            family: `${name} for ${own.name}`,
            weights: weight.css,
            kind,
            local: [name, ...also].flatMap((font) => weight.names.map((style) => `${font}${style}`)),
            ...stretch(ours, theirs, kind),
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
