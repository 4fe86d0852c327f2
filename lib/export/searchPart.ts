import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { Entry } from '#lib/search/entry.ts';
import { escaped } from './searched.ts';

/** A part of the index that is to be made. */
export interface Part {
  readonly entries: readonly Entry[];
  /** For each of them a mark of the main part of its page, where that stands as it did. */
  readonly known: readonly (string | undefined)[];
  /** The files that a reader’s browser asks for. */
  readonly files: RegExp;
  readonly maxFragments: number;
  readonly to: string;
  /** The file of what it reads of pages, and a mark of the code that reads it. */
  readonly texts: string;
  readonly code: string;
}

/** What the index reads of a page, with a mark of the main part that it was made from. */
export interface KeptText {
  readonly mark: string;
  readonly text: string;
}

/** What the thread of a part says: which pages it has to know, or in the end what hindered it. */
export type Said = { readonly asks: readonly string[] } | { readonly problems: readonly string[] };

// The engine takes pages one after another: so many stand at its door, and it need not wait for the next.
const ahead = 32;

/** Writes a part, and asks for what it does not know of its pages when it comes to them, in their order. */
async function writePart(
  { entries, known, files, maxFragments, to, texts, code }: Part,
  ask: (urls: readonly string[]) => Promise<readonly KeptText[]>,
): Promise<string[]> {
  const { index, errors } = await createIndex({ rootSelector: 'main', maxFragments });
  if (!index) return errors;
  const problems: string[] = [];
  const kept = readTexts(texts, code);
  const taken = new Map<string, KeptText>();
  for (let first = 0; first < entries.length; first += ahead) {
    const some = entries.slice(first, first + ahead);
    const asked: string[] = [];
    for (const [i, { url, text }] of some.entries()) {
      if (text !== undefined) continue;
      const before = kept.get(url);
      if (before && before.mark === known[first + i]) taken.set(url, before);
      else asked.push(url);
    }
    const told = asked.length > 0 ? await ask(asked) : [];
    for (const [i, url] of asked.entries()) taken.set(url, told[i] as KeptText);
    const textOf = ({ url, text }: Entry) =>
      text === undefined ? (taken.get(url)?.text as string) : escaped(text);
    const pages = some.map((entry) => ({ url: entry.url, content: marked(textOf(entry), entry) }));
    // In their order: by it the index names its files.
    const added = await Promise.all(pages.map((page) => index.addHTMLFile(page)));
    problems.push(...added.flatMap(({ errors }, i) => errors.map((error) => `${some[i]?.url}: ${error}`)));
  }
  // Where it is written to is there when all pages are.
  await ask([]);
  // By the engine itself: the files of a large record need not come through this process.
  const writing = index.writeFiles({ outputPath: to });
  mkdirSync(dirname(texts), { recursive: true });
  writeTexts(texts, code, taken);
  const written = await writing;
  await close();
  for (const file of readdirSync(to, { withFileTypes: true }))
    if (file.isFile() && !files.test(file.name)) rmSync(join(to, file.name));
  return [...errors, ...problems, ...written.errors];
}

// Ends each field of a text, and stands in none: content with control characters is refused. To parse a thousand texts as
// JSON, and to write them so, took half a second of an edit.
const end = '\0';

function writeTexts(file: string, code: string, texts: ReadonlyMap<string, KeptText>) {
  const fields = Array.from(texts, ([url, { mark, text }]) => [url, mark, text]);
  writeFileSync(file, [code, ...fields.flat(), ''].join(end));
}

/** The texts of a part, as this code reads them; none if the file is damaged, for a build needs none of them. */
function readTexts(file: string, code: string): ReadonlyMap<string, KeptText> {
  if (!existsSync(file)) return new Map();
  const [of, ...fields] = readFileSync(file, 'utf8').split(end);
  const found = new Map<string, KeptText>();
  // A machine may have lost its power before the disk had it: then it does not end as it should.
  if (of !== code || fields.pop() !== '' || fields.length % 3 !== 0) return found;
  for (let i = 0; i < fields.length; i += 3)
    found.set(fields[i] as string, { mark: fields[i + 1] as string, text: fields[i + 2] as string });
  return found;
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

function ask(urls: readonly string[]): Promise<readonly KeptText[]> {
  return new Promise((resolve) => {
    parentPort?.once('message', resolve);
    parentPort?.postMessage({ asks: urls } satisfies Said);
  });
}

if (!isMainThread) parentPort?.postMessage({ problems: await writePart(workerData, ask) } satisfies Said);
