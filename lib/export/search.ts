import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Entry } from '#lib/search/entry.ts';
import { partsOf } from '#lib/search/parts.ts';
import { type MadeFolder, markOfFiles, markOfLines } from './folder.ts';
import { escaped, searched } from './searched.ts';

/** The folder of the index in `out/`. */
const searchFolder = 'search';

// A fragment holds the text of some pages; so many in all parts together, however large the record grows.
const maxFragments = 400;

// The engine takes pages one after another: so many stand at its door, and it need not wait for the next.
const ahead = 32;

// The engine: the script, and what it loads. The ready-made interfaces stay behind.
const engineAndIndex = /^pagefind(-worker)?\.js$|^pagefind-entry\.json$|\.pf_\w+$|^wasm\..*\.pagefind$/;
// The first part brings the engine for all.
const indexAlone = /^pagefind-entry\.json$|\.pf_\w+$/;

/** What the index asks of pages, by their addresses. */
export interface Searched {
  /** A mark of the main part of a page that stands as it did. */
  readonly known: (url: string) => string | undefined;
  /** When every page can be asked for. */
  readonly ready: Promise<void>;
  readonly html: (url: string) => string;
  /** A mark of its main part, without reading it where it is known. */
  readonly mark: (url: string) => string;
}

/** The parts in their order, each in a folder of its number. */
export type IndexParts = readonly MadeFolder[];

/** What an earlier build left: its parts, and the folder in which they lie now. */
export interface IndexBefore {
  readonly parts: IndexParts;
  readonly folder: string;
}

/** An index that is being made, and what hindered it. */
export interface Indexing {
  /** When the engine has read all pages and is left to write: until then it waits for them, and this process has to be quick. */
  readonly read: Promise<void>;
  readonly written: Promise<{ parts: IndexParts; problems: string[] }>;
}

/** Where the index is written, where builds keep what it reads of pages, and a mark of the code that reads it. */
export interface IndexPlaces {
  readonly out: string;
  readonly texts: string;
  readonly code: string;
}

/**
 * Makes the index of the search from finished pages below `out`. A part for which nothing has changed is taken from before;
 * of one that is made anew, what it reads of pages whose main part is as it was. It goes through pages in their order, as far
 * as it comes before they are ready.
 */
export function writeSearch(
  entries: readonly Entry[],
  pages: Searched,
  places: IndexPlaces,
  before: IndexBefore = { parts: [], folder: '' },
): Indexing {
  const { promise: read, resolve } = Promise.withResolvers<void>();
  return { read, written: writeParts(partsOf(entries), pages, places, before, resolve).finally(resolve) };
}

async function writeParts(
  all: readonly (readonly Entry[])[],
  pages: Searched,
  { out, texts, code }: IndexPlaces,
  before: IndexBefore,
  allRead: () => void,
): Promise<{ parts: IndexParts; problems: string[] }> {
  const problems: string[] = [];
  const parts = all.map((entries, i) => ({
    entries,
    files: i === 0 ? engineAndIndex : indexAlone,
    to: join(out, searchFolder, `${i + 1}`),
    texts: join(texts, `${i + 1}.json`),
    code,
  }));
  const anew = parts.filter(({ entries }, i) => {
    const known = before.parts[i];
    const there = join(before.folder, `${i + 1}`);
    return !known || known.from !== madeFrom(entries, pages.known) || known.files !== markOfFiles(there);
  });
  const most = Math.ceil(maxFragments / all.length);
  for (const part of anew)
    problems.push(...(await writePart(part, pages, most, part === anew.at(-1) ? allRead : undefined)));
  await pages.ready;
  for (const [i, part] of parts.entries()) {
    if (anew.includes(part)) continue;
    mkdirSync(dirname(part.to), { recursive: true });
    renameSync(join(before.folder, `${i + 1}`), part.to);
  }
  await close();
  return {
    parts: parts.map(({ entries, to }) => ({
      from: madeFrom(entries, pages.mark) ?? '',
      files: markOfFiles(to),
    })),
    problems: problems.map((problem) => `Search: ${problem}`),
  };
}

/** What a part is made from; nothing while a page of it is not there. */
function madeFrom(entries: readonly Entry[], markOf: Searched['known']): string | undefined {
  const lines = entries.map((entry) => {
    const mark = entry.text === undefined ? markOf(entry.url) : '';
    return mark === undefined ? undefined : JSON.stringify([entry, mark]);
  });
  return lines.every((line) => line !== undefined) ? markOfLines(lines) : undefined;
}

interface Part {
  readonly entries: readonly Entry[];
  /** Those that a reader’s browser asks for. */
  readonly files: RegExp;
  readonly to: string;
  /** The file of what it reads of pages, and a mark of the code that reads it. */
  readonly texts: string;
  readonly code: string;
}

async function writePart(
  { entries, files, to, texts, code }: Part,
  pages: Searched,
  maxFragments: number,
  allRead?: () => void,
): Promise<string[]> {
  const { index, errors } = await createIndex({ rootSelector: 'main', maxFragments });
  if (!index) return errors;
  const problems: string[] = [];
  const kept = readTexts(texts, code);
  const taken: (readonly [url: string, KeptText])[] = [];
  const textFor = async (entry: Entry): Promise<string> => {
    const { url, text } = entry;
    if (text !== undefined) return escaped(text);
    if (!kept.has(url) || kept.get(url)?.mark !== pages.known(url)) await pages.ready;
    const own = textOf(url, pages, kept);
    taken.push([url, own]);
    return own.text;
  };
  for (let first = 0; first < entries.length; first += ahead) {
    const some = entries.slice(first, first + ahead);
    const files: { url: string; content: string }[] = [];
    for (const entry of some) files.push({ url: entry.url, content: marked(await textFor(entry), entry) });
    // In their order: by it the index names its files.
    const added = await Promise.all(files.map((file) => index.addHTMLFile(file)));
    problems.push(...added.flatMap(({ errors }, i) => errors.map((error) => `${some[i]?.url}: ${error}`)));
  }
  allRead?.();
  await pages.ready;
  mkdirSync(dirname(texts), { recursive: true });
  writeFileSync(texts, JSON.stringify({ code, texts: taken } satisfies KeptTexts));
  // By the engine itself: the files of a large record need not come through this process.
  const written = await index.writeFiles({ outputPath: to });
  await index.deleteIndex();
  for (const file of readdirSync(to, { withFileTypes: true }))
    if (file.isFile() && !files.test(file.name)) rmSync(join(to, file.name));
  return [...errors, ...problems, ...written.errors];
}

/** What the index reads of a page, with a mark of the main part that it was made from. */
interface KeptText {
  readonly mark: string;
  readonly text: string;
}

interface KeptTexts {
  readonly code: string;
  /** By the addresses of their pages. */
  readonly texts: readonly (readonly [url: string, KeptText])[];
}

function textOf(url: string, pages: Searched, kept: ReadonlyMap<string, KeptText>): KeptText {
  const mark = pages.mark(url);
  const before = kept.get(url);
  if (before?.mark === mark) return before;
  const text = searched(pages.html(url));
  if (text === undefined) throw new Error(`${url} has no main`);
  return { mark, text };
}

/** The texts of a part, as this code reads them; none if the file is damaged, for a build needs none of them. */
function readTexts(file: string, code: string): ReadonlyMap<string, KeptText> {
  if (!existsSync(file)) return new Map();
  const text = readFileSync(file, 'utf8');
  try {
    const kept: KeptTexts = JSON.parse(text);
    return new Map(kept.code === code ? kept.texts : []);
  } catch {
    // A machine may have lost its power before the disk had it.
    return new Map();
  }
}

// Who looks for a name wants what it names, before all that mentions it.
const named: ReadonlySet<string> = new Set(['person', 'place', 'organisation', 'topic', 'term']);

// Values stand in attributes of their own: in the directive itself a comma would end them.
const directive = (what: 'filter' | 'meta', name: string, value: string) =>
  `<i data-v="${escaped(value)}" data-pagefind-${what}="${name}[data-v]"></i>`;

/** The text of an entry, as HTML, with what the search must know ahead of it. */
export function marked(text: string, entry: Entry): string {
  const { lang, kind, title, line, years, topics, people, names } = entry;
  const filters = { kind: [kind], year: years, topic: topics, person: people };
  const meta = { title, kind, line, names: names.join(' · ') };
  const facts = [
    ...Object.entries(filters).flatMap(([name, values]) => values.map((v) => directive('filter', name, v))),
    ...Object.entries(meta).map(([name, value]) => directive('meta', name, value)),
    ...(named.has(kind) ? [`<p data-pagefind-weight="10">${escaped(title)}</p>`] : []),
  ].join('');
  return `<html lang="${lang}"><main>${facts}${text}</main></html>`;
}
