import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import type { PageFacts } from './document.ts';
import type { CutStyles } from './dress.ts';
import { packFacts, type StoredFacts, unpackFacts } from './facts.ts';
import { type Places, rowOf, type Stretch } from './packing.ts';
import type { IndexParts } from './search.ts';

/** What one build leaves for the next, of the pages and files that need not be made again. */
export interface BuildState {
  /** Of everything but the content that a page is made from. */
  readonly code: string;
  /** Each node (lib/content/watch.ts) that any of them was made from, and at the same place a mark of it. */
  readonly nodes: readonly string[];
  readonly marks: readonly string[];
  /** Keys of what the files of records said, by their names. */
  readonly keys: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, KeptPage>;
  /** What readers subscribe to, by its paths. */
  readonly files: ReadonlyMap<string, FollowedFile>;
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

export interface FollowedFile extends KeptFile {
  /** The addresses of the site that it names. */
  readonly addresses: readonly string[];
}

export interface KeptPage extends KeptFile {
  /** A mark of its styles and faces. */
  readonly dress: string;
  /** A mark of its main part. */
  readonly main: string;
  readonly facts: PageFacts;
}

type StoredFile<List> = Omit<FollowedFile, 'read'> & { readonly read: List };
type StoredPage<List> = Omit<KeptPage, 'facts' | 'read'> & {
  readonly read: List;
  readonly facts: StoredFacts<List>;
};

/** A state as it is written: as JSON, which V8 reads faster than what it serializes itself, and its lists of places in one row. */
interface Stored extends Pick<BuildState, 'code' | 'nodes' | 'marks'> {
  readonly keys: readonly (readonly [string, string])[];
  readonly styles: readonly (readonly [string, string])[];
  readonly words: readonly string[];
  /** Lists of words that pages share. */
  readonly shared: readonly Stretch[];
  readonly pages: readonly (readonly [string, StoredPage<Stretch>])[];
  readonly files: readonly (readonly [string, StoredFile<Stretch>])[];
  readonly lists: Stretch;
}

/** A state but for the search, ready to be written: what is known before the index of the search is written is packed while it is. */
export interface PackedState {
  readonly text: Buffer;
  readonly row: Places;
}

// How many bytes the row, the text and the search take. The row comes next, where its numbers stand at their boundaries.
const lengths = 3;
const head = lengths * Uint32Array.BYTES_PER_ELEMENT;

/** What stands in the file; nothing if it is damaged, for a build needs none of it. */
function storedIn(file: string): { stored: Stored; search: IndexParts; row: Places } | undefined {
  if (!existsSync(file)) return undefined;
  const buffer = bytesOf(file);
  try {
    const [ofRow = 0, ofText = 0, ofSearch = 0] = new Uint32Array(buffer, 0, lengths);
    if (buffer.byteLength !== head + ofRow + ofText + ofSearch) return undefined;
    const text = (at: number, length: number) => JSON.parse(Buffer.from(buffer, at, length).toString());
    return {
      row: new Uint32Array(buffer, head, ofRow / Uint32Array.BYTES_PER_ELEMENT),
      stored: text(head + ofRow, ofText),
      search: text(head + ofRow + ofText, ofSearch),
    };
  } catch {
    // A machine may have lost its power before the disk had it, or other code left it.
    return undefined;
  }
}

/** The bytes of a file in a buffer of their own, in which numbers stand at their boundaries. */
function bytesOf(file: string): ArrayBuffer {
  const from = openSync(file, 'r');
  const bytes = new Uint8Array(fstatSync(from).size);
  readSync(from, bytes);
  closeSync(from);
  return bytes.buffer;
}

const none: Omit<BuildState, 'code'> = {
  nodes: [],
  marks: [],
  keys: new Map(),
  pages: new Map(),
  files: new Map(),
  lists: new Uint32Array(),
  search: [],
  styles: new Map(),
};

/** The state that the last build left; that of none if there was no build by this code, which may have kept it otherwise. */
export function readState(file: string, code: string): BuildState {
  const { stored, row, search } = storedIn(file) ?? {};
  if (stored?.code !== code || !row || !search) return { ...none, code };
  const { nodes, marks, words, shared, pages, files } = stored;
  const at = ([first, length]: Stretch): Places => row.subarray(first, first + length);
  const all = unpackFacts({
    words,
    shared: shared.map(at),
    facts: pages.map(([, { facts }]) => ({ ...facts, ids: at(facts.ids), addresses: at(facts.addresses) })),
  });
  const page = (known: StoredPage<Stretch>, i: number): KeptPage => ({
    ...known,
    read: at(known.read),
    facts: all[i] as PageFacts,
  });
  return {
    code,
    nodes,
    marks,
    keys: new Map(stored.keys),
    pages: new Map(pages.map(([name, known], i) => [name, page(known, i)])),
    files: new Map(files.map(([name, known]) => [name, { ...known, read: at(known.read) }])),
    lists: at(stored.lists),
    search,
    styles: new Map(stored.styles),
  };
}

/** A state but for the search, ready to be written. */
export function packed({
  pages,
  files,
  keys,
  styles,
  lists,
  ...rest
}: Omit<BuildState, 'search'>): PackedState {
  const { words, shared, facts } = packFacts(Array.from(pages.values(), ({ facts }) => facts));
  const { put, whole } = rowOf();
  const page = (known: KeptPage, i: number): StoredPage<Stretch> => {
    const own = facts[i] as StoredFacts;
    return {
      ...known,
      read: put(known.read),
      facts: { ...own, ids: put(own.ids), addresses: put(own.addresses) },
    };
  };
  const stored: Stored = {
    ...rest,
    keys: [...keys],
    styles: [...styles],
    words,
    shared: shared.map(put),
    pages: [...pages].map(([name, known], i) => [name, page(known, i)]),
    files: Array.from(files, ([name, known]) => [name, { ...known, read: put(known.read) }]),
    lists: put(lists),
  };
  return { text: Buffer.from(JSON.stringify(stored)), row: whole() };
}

/** Whole or not at all. */
export function writeState(file: string, { text, row }: PackedState, search: IndexParts) {
  const last = Buffer.from(JSON.stringify(search));
  const next = openSync(`${file}.new`, 'w');
  for (const part of [Uint32Array.of(row.byteLength, text.length, last.length), row, text, last])
    writeFileSync(next, part);
  closeSync(next);
  renameSync(`${file}.new`, file);
}
