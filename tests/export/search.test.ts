import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { marked, writeSearch } from '#lib/export/search.ts';
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
  const html = marked(page, entry);
  expect(html).toContain('data-v="Ships, &quot;guns&quot; &amp; more" data-pagefind-meta="title[data-v]"');
  expect(html.match(/data-pagefind-filter="year\[data-v\]"/g)).toHaveLength(2);
  expect(html.indexOf('data-v')).toBeGreaterThan(html.indexOf('<main'));
});

test('a page without a main is refused', () => {
  expect(() => marked('<html></html>', entry)).toThrow('/en/stories/a/ has no main');
});

/** All that the search can show, read back from its files. */
async function foundIn(entries: readonly Entry[], html: string): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'search-'));
  expect(await writeSearch(entries, () => html, out)).toEqual([]);
  return readdirSync(join(out, 'search/fragment'))
    .map((name) => gunzipSync(readFileSync(join(out, 'search/fragment', name))).toString())
    .join('\n');
}

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

test('what stands in a fold is found, and not what opens it', async () => {
  const fold =
    '<html><main><details><summary>Step by step</summary><p>Ratified in Moscow.</p></details></main></html>';
  const found = await foundIn([entry], fold);
  expect(found).toContain('Ratified in Moscow.');
  expect(found).not.toContain('Step by step');
});

test('the same pages give the same index to the byte, without the ready-made interfaces', async () => {
  // More than stand at the engine’s door at a time.
  const terms = Array.from({ length: 100 }, (_, i) => ({
    ...entry,
    url: `/en/glossary/#term-${i}`,
    text: `The <b>${i}th</b> term, ${i % 3 === 0 ? 'ratified' : 'signed'}.`,
  }));
  const written = async () => {
    const out = mkdtempSync(join(tmpdir(), 'search-'));
    expect(await writeSearch([entry, ...terms], () => page, out)).toEqual([]);
    const files = readdirSync(out, { recursive: true, encoding: 'utf8', withFileTypes: true });
    return new Map(
      files
        .filter((file) => file.isFile())
        .map(({ parentPath, name }) => [
          join(parentPath, name).slice(out.length),
          readFileSync(join(parentPath, name), 'base64'),
        ]),
    );
  };
  const [one, other] = [await written(), await written()];
  expect([...one.keys()].filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
  expect([...one.keys()]).toEqual(
    expect.arrayContaining(['/search/pagefind.js', '/search/wasm.en.pagefind']),
  );
  expect(other).toEqual(one);
});
