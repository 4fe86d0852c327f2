import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { type IndexBefore, writeSearch } from '#lib/export/search.ts';
import { marked } from '#lib/export/searchPart.ts';
import type { Entry } from '#lib/search/entry.ts';

const entry: Entry = {
  url: '/en/stories/a/',
  lang: 'en',
  kind: 'story',
  title: 'Ships, "guns" & more',
  line: 'Report',
  years: ['2019', '2020'],
  topics: [],
  people: [],
  names: [],
};
const page =
  '<html lang="en"><body><main id="main"><h1>Ships</h1><p>A frigate was built.</p></main></body></html>';

test('what the search must know stands in the page, whatever signs it has', () => {
  const html = marked('<p>A frigate was built.</p>', entry);
  expect(html).toContain('data-v="Ships, &quot;guns&quot; &amp; more" data-pagefind-meta="title[data-v]"');
  expect(html.match(/data-pagefind-filter="year\[data-v\]"/g)).toHaveLength(2);
  expect(html.indexOf('data-v')).toBeGreaterThan(html.indexOf('<main'));
});

/** Writes the index of entries whose pages are all the same; what it gives is where it lies, and what a next one may take. */
async function written(
  entries: readonly Entry[],
  html: string,
  before?: IndexBefore & { texts: string; html: string },
  code = 'code',
) {
  const out = mkdtempSync(join(tmpdir(), 'search-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const texts = before?.texts ?? join(out, 'texts');
  const read: string[] = [];
  const known = () => (before?.html === html ? html : undefined);
  const indexing = writeSearch(entries, known, { out, texts, code }, before);
  indexing.goOn({
    html: (url) => {
      read.push(url);
      return html;
    },
    mark: () => html,
  });
  const { parts, problems } = await indexing.written;
  expect(problems).toEqual([]);
  return { out, parts, folder: join(out, 'search'), texts, html, read };
}

/** All that the search can show, read back from its files. */
async function foundIn(entries: readonly Entry[], html: string): Promise<string> {
  const { folder } = await written(entries, html);
  return readdirSync(join(folder, '1/fragment'))
    .map((name) => gunzipSync(readFileSync(join(folder, '1/fragment', name))).toString())
    .join('\n');
}

/** The bytes of each file in a folder. */
const bytesIn = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'base64')]),
  );

const terms = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    ...entry,
    url: `/en/glossary/#term-${i}`,
    text: `The <b>${i}th</b> term, ${i % 3 === 0 ? 'ratified' : 'signed'}.`,
  }));

test('what a story repeats of where its sources disagree is found on the page that it is about, and only there', async () => {
  const parts = (kind: string) =>
    `<html><main><article class="${kind}"><h1>A</h1><p>A frigate.</p><section aria-labelledby="disagreements"><p>A price.</p></section></article></main></html>`;
  expect(await foundIn([entry], parts('story'))).not.toContain('price');
  expect(await foundIn([entry], parts('grid'))).toContain('price');
});

test('a word and what is said of it do not run into one another', async () => {
  const list =
    '<html><main><dl><div><dt>The price</dt><dd>$1 billion</dd><dd>$2 billion</dd></div></dl><ul><li>One</li><li>Two</li></ul></main></html>';
  expect(await foundIn([entry], list)).toContain('The price · $1 billion · $2 billion. One. Two.');
});

test.each([
  [
    '<p><time>5 October 2018</time><span>● signed</span></p><p>It was.</p>',
    '5 October 2018 · signed. It was.',
  ],
  ['<ul><li>It was<span role="group" class="cited">TASS</span></li><li>Two</li></ul>', 'It was. Two.'],
  ['<ul><li>It was</li></ul><span role="group" class="cited">TASS</span><p>Two</p>', 'It was. Two.'],
  ['<ol><li><span>Head</span><span class="block">Of it.</span></li></ol>', 'Head. Of it.'],
  ['<ol><li>Done.<span class="block"><a>A pact</a></span></li></ol>', 'Done. A pact.'],
  ['<p>On <span><a>Goa</a></span><span>, <a>Agra</a></span></p>', 'On Goa, Agra.'],
  ['<p><em><b>held</b><span popover="auto" class="explanation">E</span></em>, so</p>', 'held, so.'],
  ['<p>One.</p><figure><p>In India 17</p></figure><p>Two.</p>', 'One. Two.'],
])('%s reads as running text: %s', async (html, text) => {
  const found = await foundIn([entry], `<html><main>${html}</main></html>`);
  expect(found).toContain(`"content":"${text}"`);
});

test('what stands in a fold is found, and not what opens it', async () => {
  const fold =
    '<html><main><details><summary>Step by step</summary><p>Ratified in Moscow.</p></details></main></html>';
  const found = await foundIn([entry], fold);
  expect(found).toContain('Ratified in Moscow.');
  expect(found).not.toContain('Step by step');
});

test('the same pages give the same index to the byte, without the ready-made interfaces', async () => {
  // More than stand at the engine’s door at a time.
  const made = async () => bytesIn((await written([entry, ...terms(100)], page)).folder);
  const [one, other] = [await made(), await made()];
  expect([...one.keys()].filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
  expect([...one.keys()]).toEqual(expect.arrayContaining(['1/pagefind.js', '1/wasm.en.pagefind']));
  expect(other).toEqual(one);
});

test('a large index is in parts, of which an edit makes one anew and takes the others as they are', async () => {
  const all = terms(1_100);
  const first = await written(all, page);
  expect(first.parts).toHaveLength(2);
  expect(readdirSync(join(first.folder, '2')).filter((name) => /wasm|\.js$/.test(name))).toEqual([]);

  const edited = all.map((term, i) => (i === 7 ? { ...term, text: 'Delivered.' } : term));
  const clean = await written(edited, page);
  const madeAt = (folder: string, part: number) =>
    statSync(join(folder, `${part}/pagefind-entry.json`)).mtimeMs;
  const before = [1, 2].map((part) => madeAt(first.folder, part));
  const warm = await written(edited, page, first);
  expect(bytesIn(warm.folder)).toEqual(bytesIn(clean.folder));
  const taken = [1, 2].filter((part) => madeAt(warm.folder, part) === before[part - 1]);
  expect(taken).toHaveLength(1);
});

test('a part is made anew when the text of one of its pages is another, or one of its files', async () => {
  const first = await written([entry], page);
  const other = page.replace('frigate', 'corvette');
  const warm = await written([entry], other, first);
  expect(bytesIn(warm.folder)).toEqual(bytesIn((await written([entry], other)).folder));

  writeFileSync(join(warm.folder, '1/pagefind-entry.json'), '{}');
  const mended = await written([entry], other, warm);
  expect(bytesIn(mended.folder).get('1/pagefind-entry.json')).not.toBe(btoa('{}'));
});

test('of a part made anew only the pages are read that are others than before', async () => {
  const another = { ...entry, url: '/en/stories/b/' };
  const first = await written([entry], page);
  const warm = await written([entry, another], page, first);
  expect(first.read).toEqual([entry.url]);
  expect(warm.read).toEqual([another.url]);
  const clean = await written([entry, another], page);
  expect(bytesIn(warm.folder)).toEqual(bytesIn(clean.folder));

  truncateSync(join(warm.texts, '1'), 100);
  const third = { ...entry, url: '/en/stories/c/' };
  const damaged = await written([entry, another, third], page, warm);
  expect(damaged.read).toHaveLength(3);
  const byOtherCode = await written([entry, another], page, damaged, 'other code');
  expect(byOtherCode.read).toEqual([entry.url, another.url]);
});

test('until it may go on no page is read and nothing is written; what is known of them goes before', async () => {
  const another = { ...entry, url: '/en/stories/b/' };
  const first = await written([entry], page);
  const out = mkdtempSync(join(tmpdir(), 'search-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const known = (url: string) => (url === entry.url ? page : undefined);
  const indexing = writeSearch([entry, another], known, { ...first, out, code: 'code' }, first);
  // Long enough for the engine to begin.
  await setTimeout(1_000);
  expect(readdirSync(out)).toEqual([]);
  const read: string[] = [];
  indexing.goOn({
    html: (url) => {
      read.push(url);
      return page;
    },
    mark: () => page,
  });
  expect((await indexing.written).problems).toEqual([]);
  expect(read).toEqual([another.url]);
  const clean = await written([entry, another], page);
  expect(bytesIn(join(out, 'search'))).toEqual(bytesIn(clean.folder));
});

test('a page without a main part stops it', async () => {
  await expect(written([entry], '<html><body></body></html>')).rejects.toThrow(`${entry.url} has no main`);
});
