import type { PageFacts } from './document.ts';
import { movedUp, type Places, placesIn, type Words } from './packing.ts';

/** Of a page’s facts what it has for itself, as places among the words, and by its number what it shares with its like. */
export interface StoredFacts<List = Places> {
  readonly ids: List;
  readonly addresses: List;
  readonly elements: number;
  readonly classes: number;
  readonly characters: number;
  readonly drawn: readonly (readonly [family: string, signs: number])[];
  readonly sheets: number;
  readonly modules: number;
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

/** Facts of many pages, packed: the words that one of them has, and lists of words that pages share. */
export interface PackedFacts {
  readonly words: readonly string[];
  readonly shared: readonly Places[];
  readonly facts: readonly StoredFacts[];
}

/** Facts of pages, in their order. */
export function unpackFacts({ words, shared, facts }: PackedFacts): PageFacts[] {
  const lists = shared.map((places) => wordsAt(places, words));
  const sets = lists.map((list): ReadonlySet<string> => new Set(list));
  const set = (n: number) => sets[n] as ReadonlySet<string>;
  const list = (n: number) => lists[n] as readonly string[];
  return facts.map((stored) => new KnownFacts(stored, words, set, list));
}

/** The same, packed. What those of a build before have for themselves is not unpacked for it. */
export function packFacts(all: readonly PageFacts[]): PackedFacts {
  const before = wordsBefore(all);
  const places = placesIn(before);
  const shared = sharedLists(places.of);
  const facts = all.map((facts): StoredFacts => {
    const { ids, addresses } =
      facts instanceof KnownFacts && facts.words === before
        ? facts.own
        : { ids: places.of(facts.ids), addresses: places.of(facts.addresses) };
    return {
      ids,
      addresses,
      elements: shared.numberOf(facts.elements),
      classes: shared.numberOf(facts.classes),
      characters: shared.numberOf(facts.characters),
      drawn: Array.from(facts.drawn, ([family, signs]) => [family, shared.numberOf(signs)]),
      sheets: shared.numberOf(facts.sheets),
      modules: shared.numberOf(facts.modules),
    };
  });
  const words = places.words();
  const used = new Uint8Array(words.length);
  for (const { ids, addresses } of facts)
    for (const own of [ids, addresses]) for (const place of own) used[place] = 1;
  for (const list of shared.lists) for (const place of list) used[place] = 1;
  const moved = movedUp(used);
  return {
    words: words.filter((_, place) => used[place]),
    shared: shared.lists.map(moved),
    facts: facts.map((each) => ({ ...each, ids: moved(each.ids), addresses: moved(each.addresses) })),
  };
}

/** All addresses that some pages name, each once. */
export function addressesOf(all: readonly Pick<PageFacts, 'addresses'>[]): Set<string> {
  const before = wordsBefore(all);
  const named = new Uint8Array(before.length);
  const addresses = new Set<string>();
  for (const facts of all)
    if (facts instanceof KnownFacts && facts.words === before)
      for (const place of facts.own.addresses) named[place] = 1;
    else for (const address of facts.addresses) addresses.add(address);
  for (const [place, is] of named.entries()) if (is) addresses.add(before[place] as string);
  return addresses;
}

const noWords: readonly string[] = [];

/** The words among which pages of the build before have theirs. */
function wordsBefore(all: readonly object[]): readonly string[] {
  const known = all.find((facts) => facts instanceof KnownFacts);
  return known instanceof KnownFacts ? known.words : noWords;
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
