import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { PageFacts } from './document.ts';
import type { CutStyles } from './dress.ts';
import type { IndexParts } from './search.ts';

/** What one build leaves for the next, of the pages and files that need not be made again. */
export interface BuildState {
  /** Of everything but the content that a page is made from. */
  readonly code: string;
  /** Each node (lib/content/watch.ts) that any of them was made from, and at the same place a mark of it. */
  readonly nodes: readonly string[];
  readonly marks: readonly string[];
  readonly pages: ReadonlyMap<string, KeptPage>;
  /** Other files, by their paths. */
  readonly files: ReadonlyMap<string, KeptFile>;
  /** What the lists of pages were made from; nothing where no build has made them. */
  readonly lists: Places;
  /** The index of the search. */
  readonly search: IndexParts;
  readonly styles: CutStyles;
}

/** What a file was made from, as places among the nodes, and what tells that it is still the same. */
export interface KeptFile {
  readonly read: Places;
  readonly bytes: number;
  readonly written: number;
}

export interface KeptPage extends KeptFile {
  /** A mark of its styles and faces. */
  readonly dress: string;
  /** A mark of its main part. */
  readonly main: string;
  readonly facts: PageFacts;
}

/** Words as places in a list of all words: pages say the same thousands of times, and all would be written and read. */
export type Places = Uint32Array;

/** A list of words that grows as they are asked for, each once. */
export function placesIn(known: Iterable<string> = []) {
  const places = new Map<string, number>();
  const placeOf = (word: string) => {
    const place = places.get(word);
    if (place !== undefined) return place;
    places.set(word, places.size);
    return places.size - 1;
  };
  for (const word of known) placeOf(word);
  return {
    of: (words: readonly string[] | ReadonlySet<string>): Places => Uint32Array.from(words, placeOf),
    words: (): string[] => [...places.keys()],
  };
}

type Packed<T> = {
  [K in keyof T]: T[K] extends readonly string[] | ReadonlySet<string>
    ? Places
    : T[K] extends ReadonlyMap<string, ReadonlySet<string>>
      ? ReadonlyMap<string, Places>
      : T[K];
};
interface Stored extends Omit<BuildState, 'pages'> {
  readonly words: readonly string[];
  readonly pages: ReadonlyMap<string, Omit<KeptPage, 'facts'> & { readonly facts: Packed<PageFacts> }>;
}

/** What stands in the file; nothing if it is damaged, for a build needs none of it. */
function storedIn(file: string): Stored | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  try {
    return deserialize(bytes) as Stored;
  } catch {
    // A machine may have lost its power before the disk had it.
    return undefined;
  }
}

/** The state that the last build left; that of none if there was no build by this code, which may have kept it otherwise. */
export function readState(file: string, code: string): BuildState {
  const stored = storedIn(file);
  if (stored?.code !== code)
    return {
      code,
      nodes: [],
      marks: [],
      pages: new Map(),
      files: new Map(),
      lists: new Uint32Array(),
      search: [],
      styles: new Map(),
    };
  const { words, pages, ...rest } = stored;
  const list = (places: Places) => Array.from(places, (place) => words[place] as string);
  const set = (places: Places) => new Set(list(places));
  const unpacked = Array.from(pages, ([page, { facts, ...known }]): [string, KeptPage] => [
    page,
    {
      ...known,
      facts: {
        ids: set(facts.ids),
        elements: set(facts.elements),
        classes: set(facts.classes),
        characters: set(facts.characters),
        drawn: new Map(Array.from(facts.drawn, ([family, signs]) => [family, set(signs)])),
        addresses: list(facts.addresses),
        sheets: list(facts.sheets),
        modules: list(facts.modules),
      },
    },
  ]);
  return { ...rest, pages: new Map(unpacked) };
}

/** Whole or not at all. */
export function writeState(file: string, { pages, ...rest }: BuildState) {
  const places = placesIn();
  const packed = places.of;
  const stored: Stored = {
    ...rest,
    pages: new Map(
      Array.from(pages, ([page, { facts, ...known }]) => [
        page,
        {
          ...known,
          facts: {
            ids: packed(facts.ids),
            elements: packed(facts.elements),
            classes: packed(facts.classes),
            characters: packed(facts.characters),
            drawn: new Map(Array.from(facts.drawn, ([family, signs]) => [family, packed(signs)])),
            addresses: packed(facts.addresses),
            sheets: packed(facts.sheets),
            modules: packed(facts.modules),
          },
        },
      ]),
    ),
    words: [],
  };
  writeFileSync(`${file}.new`, serialize({ ...stored, words: places.words() }));
  renameSync(`${file}.new`, file);
}
