import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { PageFacts } from './document.ts';
import type { IndexParts } from './search.ts';

/** What one build leaves for the next, of the pages that need not be rendered again. */
export interface BuildState {
  /** Of everything but the content that a page is made from. */
  readonly code: string;
  /** A mark of each node (lib/content/watch.ts) that a page read. */
  readonly marks: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, KeptPage>;
  /** The index of the search. */
  readonly search: IndexParts;
}

export interface KeptPage {
  readonly read: readonly string[];
  /** Of its file, to know it again. */
  readonly bytes: number;
  readonly written: number;
  /** A mark of its styles and faces. */
  readonly dress: string;
  /** A mark of its main part. */
  readonly main: string;
  readonly facts: PageFacts;
}

/** Words as places in a list of all words: pages say the same thousands of times, and all would be written and read. */
type Places = Uint32Array;
type Packed<T> = {
  [K in keyof T]: T[K] extends readonly string[] | ReadonlySet<string>
    ? Places
    : T[K] extends ReadonlyMap<string, ReadonlySet<string>>
      ? ReadonlyMap<string, Places>
      : T[K];
};
interface Stored extends Omit<BuildState, 'pages'> {
  readonly words: readonly string[];
  readonly pages: ReadonlyMap<
    string,
    Packed<Omit<KeptPage, 'facts'>> & { readonly facts: Packed<PageFacts> }
  >;
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
  if (stored?.code !== code) return { code, marks: new Map(), pages: new Map(), search: [] };
  const { words, pages, ...rest } = stored;
  const list = (places: Places) => Array.from(places, (place) => words[place] as string);
  const set = (places: Places) => new Set(list(places));
  const unpacked = Array.from(pages, ([page, { read, facts, ...known }]): [string, KeptPage] => [
    page,
    {
      ...known,
      read: list(read),
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
  const places = new Map<string, number>();
  const placeOf = (word: string) => {
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, places.size);
    return places.size - 1;
  };
  const packed = (all: readonly string[] | ReadonlySet<string>): Places => Uint32Array.from(all, placeOf);
  const stored: Stored = {
    ...rest,
    pages: new Map(
      Array.from(pages, ([page, { read, facts, ...known }]) => [
        page,
        {
          ...known,
          read: packed(read),
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
  writeFileSync(`${file}.new`, serialize({ ...stored, words: [...places.keys()] }));
  renameSync(`${file}.new`, file);
}
