import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import type { PageFacts } from './document.ts';
import type { CutStyles } from './dress.ts';
import { packFacts, type StoredFacts, unpackFacts } from './facts.ts';
import type { MadeFolder } from './folder.ts';
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
  /** A mark of what all files said in their fields. */
  readonly frame: string;
  readonly pages: ReadonlyMap<string, KeptPage>;
  /** What readers subscribe to, and the sitemap, by their paths. */
  readonly files: ReadonlyMap<string, FollowedFile>;
  /** What the lists of pages were made from; nothing where no build has made them. */
  readonly lists: Places;
  readonly cards: MadeFolder;
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
interface Stored extends Pick<BuildState, 'code' | 'nodes' | 'marks' | 'frame' | 'cards'> {
  readonly keys: readonly (readonly [string, string])[];
  /** Lists of words that pages share. */
  readonly shared: readonly Stretch[];
  readonly pages: readonly (readonly [string, StoredPage<Stretch>])[];
  readonly files: readonly (readonly [string, StoredFile<Stretch>])[];
  readonly lists: Stretch;
}

/** What may have other letters than those of ASCII: of a text that has none, V8 makes a value in half the time. */
interface StoredLetters {
  readonly styles: readonly (readonly [string, string])[];
  readonly words: readonly string[];
}

/** A state but for the search, ready to be written: what is known before the index of the search is written is packed while it is. */
export interface PackedState {
  readonly row: Places;
  readonly text: Buffer;
  readonly letters: Buffer;
}

// How many bytes the row, the texts and the search take. The row comes next, where its numbers stand at their boundaries.
const lengths = 4;
const head = lengths * Uint32Array.BYTES_PER_ELEMENT;

interface Found {
  readonly row: Places;
  readonly stored: Stored;
  readonly letters: StoredLetters;
  readonly search: IndexParts;
}

/** What stands in the file; nothing if it is damaged, for a build needs none of it. */
function storedIn(file: string): Found | undefined {
  if (!existsSync(file)) return undefined;
  const buffer = bytesOf(file);
  try {
    const [ofRow = 0, ofText = 0, ofLetters = 0, ofSearch = 0] = new Uint32Array(buffer, 0, lengths);
    const [toText, toLetters, toSearch] = [ofRow, ofRow + ofText, ofRow + ofText + ofLetters];
    if (buffer.byteLength !== head + toSearch + ofSearch) return undefined;
    const read = (at: number, length: number, encoding: 'latin1' | 'utf8') =>
      JSON.parse(Buffer.from(buffer, head + at, length).toString(encoding));
    return {
      row: new Uint32Array(buffer, head, ofRow / Uint32Array.BYTES_PER_ELEMENT),
      stored: read(toText, ofText, 'latin1'),
      letters: read(toLetters, ofLetters, 'utf8'),
      search: read(toSearch, ofSearch, 'utf8'),
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
  frame: '',
  pages: new Map(),
  files: new Map(),
  lists: new Uint32Array(),
  cards: { from: '', files: '' },
  search: [],
  styles: new Map(),
};

/** The state that the last build left; that of none if there was no build by this code, which may have kept it otherwise. */
export function readState(file: string, code: string): BuildState {
  const found = storedIn(file);
  if (found?.stored.code !== code) return { ...none, code };
  const { row, stored, letters, search } = found;
  const { nodes, marks, frame, cards, shared, pages, files } = stored;
  const at = ([first, length]: Stretch): Places => row.subarray(first, first + length);
  const all = unpackFacts({
    words: letters.words,
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
    frame,
    pages: new Map(pages.map(([name, known], i) => [name, page(known, i)])),
    files: new Map(files.map(([name, known]) => [name, { ...known, read: at(known.read) }])),
    lists: at(stored.lists),
    cards,
    search,
    styles: new Map(letters.styles),
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
    shared: shared.map(put),
    pages: [...pages].map(([name, known], i) => [name, page(known, i)]),
    files: Array.from(files, ([name, known]) => [name, { ...known, read: put(known.read) }]),
    lists: put(lists),
  };
  const letters: StoredLetters = { styles: [...styles], words };
  return { row: whole(), text: ascii(stored), letters: Buffer.from(JSON.stringify(letters)) };
}

function ascii(value: Stored): Buffer {
  const text = JSON.stringify(value);
  const bytes = Buffer.from(text);
  // Addresses and marks have no others; an address from without may.
  return bytes.length === text.length ? bytes : Buffer.from(text.replace(/[^\0-\x7f]/g, escaped));
}

const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Begins to write a state, for the search to be added: it takes the place of the last one then, whole or not at all. */
export function writeState(file: string, { row, text, letters }: PackedState): (search: IndexParts) => void {
  const next = openSync(`${file}.new`, 'w');
  for (const part of [new Uint8Array(head), row, text, letters]) writeFileSync(next, part);
  return (search) => {
    const last = Buffer.from(JSON.stringify(search));
    writeFileSync(next, last);
    writeSync(
      next,
      Uint32Array.from([row, text, letters, last], ({ byteLength }) => byteLength),
      0,
      head,
      0,
    );
    closeSync(next);
    renameSync(`${file}.new`, file);
  };
}
