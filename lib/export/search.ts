import { on } from 'node:events';
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Entry } from '#lib/search/entry.ts';
import { partsOf } from '#lib/search/parts.ts';
import { type MadeFolder, markOfFiles, markOfLines } from './folder.ts';
import { searched } from './searched.ts';
import type { KeptText, Part, Said } from './searchPart.ts';

/** The folder of the index in `out/`. */
export const searchFolder = 'search';

// A fragment holds the text of some pages; so many in all parts together, however large the record grows.
const maxFragments = 400;

// The engine: the script, and what it loads. The ready-made interfaces stay behind.
const engineAndIndex = /^pagefind(-worker)?\.js$|^pagefind-entry\.json$|\.pf_\w+$|^wasm\..*\.pagefind$/;
// The first part brings the engine for all.
const indexAlone = /^pagefind-entry\.json$|\.pf_\w+$/;

/** What the index asks of pages, by their addresses. */
export interface Searched {
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
  /** How many parts it has. */
  readonly parts: number;
  /** Tells it that every page can be asked for, and that it may write. */
  readonly goOn: (pages: Searched) => void;
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
 * of one that is made anew, what it reads of pages whose main part is as it was. Of pages that stand as they did, a mark of
 * their main part is known: it goes through pages in their order, and waits at the first that is not.
 */
export function writeSearch(
  entries: readonly Entry[],
  known: Known,
  places: IndexPlaces,
  before: IndexBefore = { parts: [], folder: '' },
): Indexing {
  const parts = partsOf(entries);
  const { promise: pages, resolve: goOn } = Promise.withResolvers<Searched>();
  return { parts: parts.length, goOn, written: writeParts(parts, known, pages, places, before) };
}

type Known = (url: string) => string | undefined;

async function writeParts(
  all: readonly (readonly Entry[])[],
  known: Known,
  ready: Promise<Searched>,
  { out, texts, code }: IndexPlaces,
  before: IndexBefore,
): Promise<{ parts: IndexParts; problems: string[] }> {
  const problems: string[] = [];
  const parts = all.map((entries, i) => ({
    entries,
    known: entries.map(({ url }) => known(url)),
    maxFragments: Math.ceil(maxFragments / all.length),
    files: i === 0 ? engineAndIndex : indexAlone,
    to: join(out, searchFolder, `${i + 1}`),
    texts: join(texts, `${i + 1}`),
    code,
  }));
  const anew = parts.filter(({ entries }, i) => {
    const part = before.parts[i];
    const there = join(before.folder, `${i + 1}`);
    return !part || part.from !== madeFrom(entries, known) || part.files !== markOfFiles(there);
  });
  for (const part of anew) problems.push(...(await writeBeside(part, ready)));
  const { mark } = await ready;
  for (const [i, part] of parts.entries()) {
    if (anew.includes(part)) continue;
    mkdirSync(dirname(part.to), { recursive: true });
    renameSync(join(before.folder, `${i + 1}`), part.to);
  }
  return {
    parts: parts.map((part, i) =>
      anew.includes(part)
        ? { from: madeFrom(part.entries, mark) ?? '', files: markOfFiles(part.to) }
        : (before.parts[i] as MadeFolder),
    ),
    problems: problems.map((problem) => `Search: ${problem}`),
  };
}

/** What a part is made from; nothing while a page of it is not there. */
function madeFrom(entries: readonly Entry[], markOf: Known): string | undefined {
  const lines = entries.map((entry) => {
    const mark = entry.text === undefined ? markOf(entry.url) : '';
    return mark === undefined ? undefined : JSON.stringify([entry, mark]);
  });
  return lines.every((line) => line !== undefined) ? markOfLines(lines) : undefined;
}

/** Writes a part in a thread of its own: the engine waits for pages, and this one has others to finish. */
async function writeBeside(part: Part, ready: Promise<Searched>): Promise<readonly string[]> {
  const thread = new Worker(new URL('searchPart.ts', import.meta.url), { workerData: part });
  try {
    for await (const [said] of on(thread, 'message') as AsyncIterable<[Said]>) {
      if ('problems' in said) return said.problems;
      const pages = await ready;
      thread.postMessage(said.asks.map((url) => textOf(url, pages)));
    }
    throw new Error('The thread that writes the search ended without a word');
  } finally {
    await thread.terminate();
  }
}

function textOf(url: string, pages: Searched): KeptText {
  const text = searched(pages.html(url));
  if (text === undefined) throw new Error(`${url} has no main`);
  return { mark: pages.mark(url), text };
}
