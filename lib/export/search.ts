import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Entry } from '#lib/search/entry.ts';
import { partsOf } from '#lib/search/parts.ts';
import { filesIn } from './folder.ts';

/** The folder of the index in `out/`. */
export const searchFolder = 'search';

// What an entry says itself, what stands beside the text, and lists of what is found by itself.
const beside = [
  'h1',
  '.label',
  'nav',
  'aside',
  'figure',
  'svg',
  'sup',
  '.cited',
  '.names',
  '.elsewhere',
  '.note',
  '.accounts',
  '.topic p',
  '.unseen',
  '.explanation',
  'article > div > dl',
  '.story > ul',
  '.no-print',
  'summary',
  '.side-notes',
  ...[
    'visits',
    'stories',
    'commitments',
    'dates',
    'sources',
    'since',
    'became',
    'related',
    'about',
    'cite',
  ].map((id) => `section[aria-labelledby="${id}"]`),
  // A story repeats them of its visits and promises, where they are found.
  '.story section[aria-labelledby="disagreements"]',
];

// A fragment holds the text of some pages; so many in all parts together, however large the record grows.
const maxFragments = 400;

// The engine takes pages one after another: so many stand at its door, and it need not wait for the next.
const ahead = 32;

// The engine: the script, and what it loads. The ready-made interfaces stay behind.
const engineAndIndex = /^pagefind(-worker)?\.js$|^pagefind-entry\.json$|\.pf_\w+$|^wasm\..*\.pagefind$/;
// The first part brings the engine for all.
const indexAlone = /^pagefind-entry\.json$|\.pf_\w+$/;

/** What the index asks of a page by its address. */
export interface Searched {
  readonly html: (url: string) => string;
  /** A mark of its main part, without reading it where it is known. */
  readonly mark: (url: string) => string;
}

/** Of a part of the index: a mark of what it was made from, and one of its files, to know them again. */
export interface IndexPart {
  readonly from: string;
  readonly files: string;
}

/** The parts in their order, each in a folder of its number. */
export type IndexParts = readonly IndexPart[];

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

/** Makes the index of the search from finished pages below `out`. A part for which nothing has changed is taken from before. */
export function writeSearch(
  entries: readonly Entry[],
  pages: Searched,
  out: string,
  before: IndexBefore = { parts: [], folder: '' },
): Indexing {
  const { promise: read, resolve } = Promise.withResolvers<void>();
  return { read, written: writeParts(partsOf(entries), pages, out, before, resolve).finally(resolve) };
}

async function writeParts(
  all: readonly (readonly Entry[])[],
  pages: Searched,
  out: string,
  before: IndexBefore,
  allRead: () => void,
): Promise<{ parts: IndexParts; problems: string[] }> {
  const problems: string[] = [];
  const parts = all.map((entries, i) => ({
    entries,
    files: i === 0 ? engineAndIndex : indexAlone,
    to: join(out, searchFolder, `${i + 1}`),
  }));
  const anew = parts.filter(({ entries }, i) => {
    const known = before.parts[i];
    const there = join(before.folder, `${i + 1}`);
    return !known || known.from !== madeFrom(entries, pages) || known.files !== markOfFiles(there);
  });
  for (const [i, part] of parts.entries()) {
    if (anew.includes(part)) continue;
    mkdirSync(dirname(part.to), { recursive: true });
    renameSync(join(before.folder, `${i + 1}`), part.to);
  }
  const most = Math.ceil(maxFragments / all.length);
  for (const part of anew)
    problems.push(...(await writePart(part, pages, most, part === anew.at(-1) ? allRead : undefined)));
  await close();
  return {
    parts: parts.map(({ entries, to }) => ({ from: madeFrom(entries, pages), files: markOfFiles(to) })),
    problems: problems.map((problem) => `Search: ${problem}`),
  };
}

const madeFrom = (entries: readonly Entry[], pages: Searched) =>
  markOf(
    entries.map((entry) => JSON.stringify([entry, entry.text === undefined ? pages.mark(entry.url) : ''])),
  );

const markOf = (lines: readonly string[]) => hash('sha256', lines.join('\n'), 'base64url');

/** A mark of the files in a folder, as far as the disk tells without reading them. */
const markOfFiles = (folder: string) =>
  markOf(
    filesIn(folder)
      .sort()
      .map((file) => {
        const { size, mtimeMs } = statSync(join(folder, file));
        return [file, size, mtimeMs].join(' ');
      }),
  );

async function writePart(
  { entries, files, to }: { entries: readonly Entry[]; files: RegExp; to: string },
  pages: Searched,
  maxFragments: number,
  allRead?: () => void,
): Promise<string[]> {
  const { index, errors } = await createIndex({
    rootSelector: 'main',
    excludeSelectors: beside,
    maxFragments,
  });
  if (!index) return errors;
  const problems: string[] = [];
  for (let first = 0; first < entries.length; first += ahead) {
    const some = entries.slice(first, first + ahead);
    problems.push(...(await Promise.all(some.map((entry) => add(index, entry, pages)))).flat());
  }
  allRead?.();
  // By the engine itself: the files of a large record need not come through this process.
  const written = await index.writeFiles({ outputPath: to });
  await index.deleteIndex();
  for (const file of readdirSync(to, { withFileTypes: true }))
    if (file.isFile() && !files.test(file.name)) rmSync(join(to, file.name));
  return [...errors, ...problems, ...written.errors];
}

async function add(index: PagefindIndex, entry: Entry, pages: Searched): Promise<string[]> {
  const { url, text } = entry;
  const content = text === undefined ? pages.html(url) : `<main>${escaped(text)}</main>`;
  const added = await index.addHTMLFile({ url, content: marked(content, entry) });
  return added.errors.map((error) => `${url}: ${error}`);
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

// Who looks for a name wants what it names, before all that mentions it.
const named: ReadonlySet<string> = new Set(['person', 'place', 'organisation', 'topic', 'term']);

// Values stand in attributes of their own: in the directive itself a comma would end them.
const directive = (what: 'filter' | 'meta', name: string, value: string) =>
  `<i data-v="${escaped(value)}" data-pagefind-${what}="${name}[data-v]"></i>`;

/** The main part of a page, for only that is searched, with what the search must know ahead of its text. */
export function marked(page: string, entry: Entry): string {
  const { lang, kind, title, line, years, topics, people, names } = entry;
  const filters = { kind: [kind], year: years, topic: topics, person: people };
  const meta = { title, kind, line, names: names.join(' · ') };
  const facts = [
    ...Object.entries(filters).flatMap(([name, values]) => values.map((v) => directive('filter', name, v))),
    ...Object.entries(meta).map(([name, value]) => directive('meta', name, value)),
    ...(named.has(kind) ? [`<p data-pagefind-weight="10">${escaped(title)}</p>`] : []),
  ].join('');
  const main = mainOf(page);
  if (main === undefined) throw new Error(`${entry.url} has no main`);
  return `<html lang="${lang}"><main>${facts}${asRunningText(main)}</main></html>`;
}

/** A page whose text reads on without its layout: what stands apart on it does not run together, and no mark is left. */
const asRunningText = (html: string) =>
  html
    // What is held on one line is text like any other.
    .replaceAll(/<span class="nb">(.*?)<\/span>/g, '$1')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[○◐●◧■▲✕◆] /g, '')
    // Nothing but a line of its own ends what stands before it.
    .replaceAll(
      /([^\s>])(?:<\/(?:a|b|em|span|strong|time)>)*(?=<span (?:class="block|role="group))/g,
      (end, last) => end + (/[.?!]/.test(last) ? ' ' : '. '),
    )
    .replaceAll(/<\/time>(?=<span)|<\/d[dt]>(?=<dd)/g, '$& · ')
    // What stands side by side is not one word, though no space stands between.
    .replaceAll(/>(?=<span(?![^>]*class="explanation)(?![^>]*>[,.;:]))/g, '> ');

/** What stands in the main part of a page. */
export const mainOf = (page: string) => /<main[^>]*>(.*)<\/main>/s.exec(page)?.[1];
