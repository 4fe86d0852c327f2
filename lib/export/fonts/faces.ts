import { site } from '../../site.ts';
import {
  accented,
  central,
  charactersOf,
  english,
  european,
  halfSquare,
  hindi,
  russian,
  shapes,
  western,
} from './characters.ts';

/** Faces that a browser takes for one: it asks each only for its own characters, if all are announced with the same weights. */
export interface Family {
  readonly name: string;
  readonly weights: readonly [first: number, last: number] | readonly [only: number];
  readonly style?: 'italic';
}

/** One file that a browser loads, and only where a page shows one of its characters. */
export interface Face {
  readonly name: string;
  readonly family: Family;
  /** Where Fontsource has it, under node_modules. */
  readonly from: string;
  /** What is asked of it; without it, all it has that the faces before it in its family leave. */
  readonly characters?: readonly number[];
  /** The weights that the file has; none for a file that was made in one. */
  readonly weights: Family['weights'] | readonly [];
  /** OpenType features that are kept. */
  readonly features: readonly string[];
  /** What a browser does that has it late: without a word, it swaps. */
  readonly late?: 'optional';
  /** Fonts of the reader’s system that do as well: of a script, few readers lack one. */
  readonly local?: readonly string[];
  /** Characters drawn at a size of their own, in percent. */
  readonly sizes?: readonly { readonly percent: number; readonly characters: readonly number[] }[];
}

export const serif: Family = { name: 'Source Serif 4', weights: [400, 700] };
export const sans: Family = { name: 'Source Sans 3', weights: [400, 600] };
const italic: Family = { name: serif.name, weights: [400], style: 'italic' };
const tagline: Family = { name: 'Tagline', weights: [400], style: 'italic' };
const devanagari: Family = { name: 'Noto Sans Devanagari', weights: [400] };
const symbols: Family = { name: 'Noto Sans Symbols 2', weights: [400] };

const serifOf = (script: string, style = 'normal') =>
  `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-wght-${style}.woff2`;
const sansOf = (script: string) =>
  `@fontsource-variable/source-sans-3/files/source-sans-3-${script}-wght-normal.woff2`;

const features = ['kern'];
const ligatures = ['kern', 'liga'];
const shaping = 'nukt akhn rphf rkrf half vatu cjct pres abvs blws psts haln abvm blwm ccmp kern dist'.split(
  ' ',
);

/** A script that only headlines of sources and names show, neither of them bold. */
const regular = { features, weights: [400] } as const;
/** An alphabet that every system has: if ours comes late, the page is not laid out once more for it. */
const cyrillic = { ...regular, late: 'optional' } as const;

/** Every face of the site. Arabic and Telugu, a few headlines of sources, are left to the reader’s system. */
export const faces: readonly Face[] = [
  {
    name: 'serif',
    family: serif,
    from: serifOf('latin'),
    characters: english,
    weights: serif.weights,
    features: ligatures,
  },
  {
    name: 'serif-accented',
    family: serif,
    from: serifOf('latin'),
    characters: accented,
    weights: serif.weights,
    features,
  },
  {
    name: 'serif-central',
    family: serif,
    from: serifOf('latin-ext'),
    characters: central,
    weights: serif.weights,
    features,
  },
  { name: 'serif-signs', family: serif, from: serifOf('latin'), weights: serif.weights, features },
  {
    name: 'serif-european',
    family: serif,
    from: serifOf('latin-ext'),
    characters: european,
    weights: serif.weights,
    features,
  },
  { name: 'serif-vietnamese', family: serif, from: serifOf('vietnamese'), ...regular },
  { name: 'serif-russian', family: serif, from: serifOf('cyrillic'), characters: russian, ...cyrillic },
  { name: 'serif-cyrillic', family: serif, from: serifOf('cyrillic'), ...cyrillic },
  { name: 'serif-cyrillic-more', family: serif, from: serifOf('cyrillic-ext'), ...cyrillic },
  {
    name: 'serif-italic',
    family: italic,
    from: serifOf('latin', 'italic'),
    characters: [...english, ...accented, ...western],
    weights: [400],
    features: ligatures,
  },
  // The only italic of most pages is one line: its letters are a fifth of the alphabet’s bytes.
  {
    name: 'tagline',
    family: tagline,
    from: serifOf('latin', 'italic'),
    characters: charactersOf(site.tagline),
    ...regular,
  },
  {
    name: 'sans',
    family: sans,
    from: sansOf('latin'),
    characters: english,
    weights: sans.weights,
    features,
  },
  {
    name: 'sans-accented',
    family: sans,
    from: sansOf('latin'),
    characters: accented,
    weights: sans.weights,
    features,
  },
  { name: 'sans-central', family: sans, from: sansOf('latin-ext'), characters: central, ...regular },
  { name: 'sans-signs', family: sans, from: sansOf('latin'), weights: sans.weights, features },
  { name: 'sans-european', family: sans, from: sansOf('latin-ext'), characters: european, ...regular },
  { name: 'sans-vietnamese', family: sans, from: sansOf('vietnamese'), ...regular },
  // Small print alone: kerning would be a sixth of it.
  {
    name: 'sans-russian',
    family: sans,
    from: sansOf('cyrillic'),
    characters: russian,
    ...cyrillic,
    features: [],
  },
  { name: 'sans-cyrillic', family: sans, from: sansOf('cyrillic'), ...cyrillic },
  { name: 'sans-cyrillic-more', family: sans, from: sansOf('cyrillic-ext'), ...cyrillic },
  {
    name: 'devanagari',
    family: devanagari,
    from: '@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-wght-normal.woff2',
    characters: hindi,
    weights: [400],
    features: shaping,
    // Android and Linux, Windows, Apple’s two.
    local: [
      devanagari.name,
      `${devanagari.name} Regular`,
      'Nirmala UI',
      'Kohinoor Devanagari',
      'Devanagari Sangam MN',
      'Lohit Devanagari',
    ],
  },
  {
    name: 'shapes',
    family: symbols,
    from: '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2',
    characters: [...shapes, ...halfSquare],
    weights: [],
    features: [],
    sizes: [
      { percent: 82, characters: shapes },
      { percent: 108, characters: halfSquare },
    ],
  },
];
