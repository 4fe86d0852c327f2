import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Entry } from '#lib/search/entry.ts';

/** The folder of the index in `out/`. */
const folder = 'search';

// What an entry says itself, what stands beside the text, and lists of what is found by itself.
const beside = [
  'h1',
  '.label',
  'nav',
  'aside',
  'svg',
  'sup',
  '.cited',
  '.names',
  '.note',
  '.explanation',
  'article > div > dl',
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

// A fragment holds the text of some pages; so many, however large the record grows.
const maxFragments = 400;

// The engine takes pages one after another: so many stand at its door, and it need not wait for the next.
const ahead = 32;

// The engine: the script, and what it loads. The ready-made interfaces stay behind.
const wanted = /^pagefind(-worker)?\.js$|^pagefind-entry\.json$|\.pf_\w+$|^wasm\..*\.pagefind$/;

/** Makes the index of the search from finished pages, and says what hindered it. */
export async function writeSearch(
  entries: readonly Entry[],
  pageAt: (url: string) => string,
  out: string,
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
    problems.push(...(await Promise.all(some.map((entry) => add(index, entry, pageAt)))).flat());
  }
  // By the engine itself: the files of a large record need not come through this process.
  const written = await index.writeFiles({ outputPath: join(out, folder) });
  await close();
  for (const file of readdirSync(join(out, folder), { withFileTypes: true }))
    if (file.isFile() && !wanted.test(file.name)) rmSync(join(file.parentPath, file.name));
  return [...errors, ...problems, ...written.errors].map((problem) => `Search: ${problem}`);
}

async function add(index: PagefindIndex, entry: Entry, pageAt: (url: string) => string): Promise<string[]> {
  const { url, text } = entry;
  const content = text === undefined ? pageAt(url) : `<main>${escaped(text)}</main>`;
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
  const start = /<main[^>]*>/.exec(page);
  if (!start) throw new Error(`${entry.url} has no main`);
  const at = start.index + start[0].length;
  // What stands side by side is not one word, though no space stands between.
  const text = page
    .slice(at, page.lastIndexOf('</main>'))
    .replaceAll('><span', '> <span')
    .replaceAll(/(?<=<\/d[dt]>)(?=<dd)/g, ' · ');
  return `<html lang="${lang}">${start[0]}${facts}${text}</main></html>`;
}
