import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('the same pages give the same index to the byte, without the ready-made interfaces', async () => {
  const written = async () => {
    const out = mkdtempSync(join(tmpdir(), 'search-'));
    expect(
      await writeSearch([entry, { ...entry, url: '/en/glossary/#b', text: 'A <b>.' }], () => page, out),
    ).toEqual([]);
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
