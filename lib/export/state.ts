import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { PageFacts } from './document.ts';
import type { CutStyles } from './dress.ts';
import { movedUp, type Places, placesIn, type Words } from './packing.ts';
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

/** What tells that a file is still the same. */
export interface SeenFile {
  readonly bytes: number;
  readonly written: number;
}

/** The same, and what it was made from, as places among the nodes. */
export interface KeptFile extends SeenFile {
  readonly read: Places;
}

export interface KeptPage extends KeptFile {
  /** A mark of its styles and faces. */
  readonly dress: string;
  /** A mark of its main part. */
  readonly main: string;
  readonly facts: PageFacts;
}

/** Of a page’s facts what it has for itself, as places among the words, and by its number what it shares with its like. */
interface StoredFacts {
  readonly ids: Places;
  readonly addresses: Places;
  readonly elements: number;
  readonly classes: number;
  readonly characters: number;
  readonly drawn: readonly (readonly [family: string, signs: number])[];
  readonly sheets: number;
  readonly modules: number;
}
type StoredPage = Omit<KeptPage, 'facts'> & { readonly facts: StoredFacts };
interface Stored extends Omit<BuildState, 'pages' | 'search'> {
  readonly words: readonly string[];
  /** Lists of words that pages share. */
  readonly shared: readonly Places[];
  readonly pages: ReadonlyMap<string, StoredPage>;
}

/** A state as it is kept: what is known before the index of the search is written is packed while it is. */
interface KeptState {
  readonly search: IndexParts;
  readonly rest: Uint8Array;
}

/** Facts of a page of the build before. What it has for itself is seldom asked for, and unpacked then. */
class KnownFacts implements PageFacts {
  readonly elements: PageFacts['elements'];
  readonly classes: PageFacts['classes'];
  readonly characters: PageFacts['characters'];
  readonly drawn: PageFacts['drawn'];
  readonly sheets: PageFacts['sheets'];
  readonly modules: PageFacts['modules'];
  readonly own: Pick<StoredFacts, 'ids' | 'addresses'>;
  /** The words among which its own have their places. */
  readonly words: readonly string[];
  #ids: PageFacts['ids'] | undefined;

  constructor(
    { ids, addresses, ...facts }: StoredFacts,
    words: readonly string[],
    set: (n: number) => ReadonlySet<string>,
    list: (n: number) => readonly string[],
  ) {
    this.own = { ids, addresses };
    this.words = words;
    this.elements = set(facts.elements);
    this.classes = set(facts.classes);
    this.characters = set(facts.characters);
    this.drawn = new Map(facts.drawn.map(([family, signs]) => [family, set(signs)]));
    this.sheets = list(facts.sheets);
    this.modules = list(facts.modules);
  }

  get ids(): PageFacts['ids'] {
    this.#ids ??= new Set(wordsAt(this.own.ids, this.words));
    return this.#ids;
  }

  get addresses(): PageFacts['addresses'] {
    return wordsAt(this.own.addresses, this.words);
  }
}

const wordsAt = (places: Places, words: readonly string[]) =>
  Array.from(places, (place) => words[place] as string);

/** What stands in the file; nothing if it is damaged, for a build needs none of it. */
function storedIn(file: string): (Stored & Pick<BuildState, 'search'>) | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  try {
    const { search, rest } = deserialize(bytes) as KeptState;
    return { ...(deserialize(rest) as Stored), search };
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
  const { words, shared, pages, ...rest } = stored;
  const lists = shared.map((places) => wordsAt(places, words));
  const sets = lists.map((list): ReadonlySet<string> => new Set(list));
  const set = (n: number) => sets[n] as ReadonlySet<string>;
  const list = (n: number) => lists[n] as readonly string[];
  const unpacked = Array.from(pages, ([page, { facts, ...known }]): [string, KeptPage] => [
    page,
    { ...known, facts: new KnownFacts(facts, words, set, list) },
  ]);
  return { ...rest, pages: new Map(unpacked) };
}

/** A state but for the search, ready to be written. */
export function packed({ pages, ...rest }: Omit<BuildState, 'search'>): Uint8Array {
  const known = [...pages.values()].find(({ facts }) => facts instanceof KnownFacts)?.facts;
  const words = known instanceof KnownFacts ? known.words : [];
  const places = placesIn(words);
  const shared = sharedLists(places.of);
  const ownOf = (facts: PageFacts) =>
    facts instanceof KnownFacts && facts.words === words
      ? facts.own
      : { ids: places.of(facts.ids), addresses: places.of(facts.addresses) };
  const stored = (facts: PageFacts): StoredFacts => ({
    ...ownOf(facts),
    elements: shared.numberOf(facts.elements),
    classes: shared.numberOf(facts.classes),
    characters: shared.numberOf(facts.characters),
    drawn: Array.from(facts.drawn, ([family, signs]) => [family, shared.numberOf(signs)] as const),
    sheets: shared.numberOf(facts.sheets),
    modules: shared.numberOf(facts.modules),
  });
  const all = new Map(
    Array.from(pages, ([page, { facts, ...known }]) => [page, { ...known, facts: stored(facts) }]),
  );
  const whole: Stored = { ...rest, ...withoutUnused(all, shared.lists, places.words()) };
  return serialize(whole);
}

/** Whole or not at all. */
export function writeState(file: string, rest: Uint8Array, search: IndexParts) {
  const kept: KeptState = { search, rest };
  writeFileSync(`${file}.new`, serialize(kept));
  renameSync(`${file}.new`, file);
}

/** Numbers lists of words, the same list by the same number. */
function sharedLists(placesOf: (words: Words) => Places) {
  const lists: Places[] = [];
  const numbers = new Map<string, number>();
  // Pages of the build before share the lists themselves.
  const known = new Map<Words, number>();
  const numberOf = (words: Words): number => {
    const seen = known.get(words);
    if (seen !== undefined) return seen;
    const list = placesOf(words);
    const key = list.join(' ');
    const number = numbers.get(key) ?? lists.push(list) - 1;
    numbers.set(key, number);
    known.set(words, number);
    return number;
  };
  return { lists, numberOf };
}

/** Pages and lists with those words that one of them has. */
function withoutUnused(
  pages: ReadonlyMap<string, StoredPage>,
  shared: readonly Places[],
  words: readonly string[],
): Pick<Stored, 'pages' | 'shared' | 'words'> {
  const used = new Uint8Array(words.length);
  for (const { facts } of pages.values())
    for (const own of [facts.ids, facts.addresses]) for (const place of own) used[place] = 1;
  for (const list of shared) for (const place of list) used[place] = 1;
  const moved = movedUp(used);
  return {
    words: words.filter((_, place) => used[place]),
    shared: shared.map(moved),
    pages: new Map(
      Array.from(pages, ([page, known]) => {
        const { ids, addresses, ...facts } = known.facts;
        return [page, { ...known, facts: { ...facts, ids: moved(ids), addresses: moved(addresses) } }];
      }),
    ),
  };
}
