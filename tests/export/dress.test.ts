import { expect, test } from 'vitest';
import type { PageFacts } from '#lib/export/document.ts';
import { dressed, policySlot, styleSlot, stylesOf } from '#lib/export/dress.ts';

const aPage = (classes: string[], rest: Partial<PageFacts> = {}): PageFacts => ({
  ids: new Set(),
  addresses: [],
  elements: new Set(),
  classes: new Set(classes),
  characters: new Set(),
  drawn: new Map(),
  sheets: ['/a.css'],
  modules: [],
  ...rest,
});
const css = ['a', 'b', 'c', 'd'].map((name) => `.${name}{x:${name}}`).join('');
const styles = (pages: Record<string, PageFacts>, code = '') =>
  Object.fromEntries(
    stylesOf(new Map(Object.entries(pages)), { sheetAt: () => css, codeAt: () => code }).styles,
  );

test('pages of one area have the same styles: those that one of them shows', () => {
  const found = styles({
    'en/visits/a/index.html': aPage(['a']),
    'en/visits/b/index.html': aPage(['b']),
    'en/people/c/index.html': aPage(['c']),
  });
  expect(found).toEqual({
    'en/visits/a/index.html': '.a{x:a}.b{x:b}',
    'en/visits/b/index.html': '.a{x:a}.b{x:b}',
    'en/people/c/index.html': '.c{x:c}',
  });
});

test('pages that ask for a module are apart, with the classes that it names', () => {
  const modules = ['/modules/m.js'];
  const found = styles(
    { 'en/visits/index.html': aPage(['a'], { modules }), 'en/visits/b/index.html': aPage(['b']) },
    'x.className="c d"',
  );
  expect(found['en/visits/index.html']).toBe('.a{x:a}.c{x:c}.d{x:d}');
  expect(found['en/visits/b/index.html']).toBe('.b{x:b}');
});

test('a face is announced on the pages that show its alphabet', () => {
  const face = '@font-face{font-family:f;src:url(/f.woff2);unicode-range:U+905}';
  const pages = new Map([
    ['en/people/a/index.html', aPage([], { characters: new Set('अ') })],
    ['en/people/b/index.html', aPage([], { characters: new Set('é') })],
  ]);
  pages.set('en/search/index.html', aPage([], { modules: ['/modules/search.1.js'] }));
  const { styles: found } = stylesOf(pages, { sheetAt: () => face, codeAt: () => '' });
  expect(found.get('en/search/index.html'), 'the search shows lines of any page').toContain('f.woff2');
  expect(found.get('en/people/a/index.html')).toContain('f.woff2');
  expect(found.get('en/people/b/index.html')).toBe('');
});

test('styles that were cut before are taken as they are, until pages show something else or the sheet is another', () => {
  const pages = new Map([['en/people/a/index.html', aPage(['a'])]]);
  const from = (sheet: string, before?: ReadonlyMap<string, string>) =>
    stylesOf(pages, { sheetAt: () => sheet, codeAt: () => '' }, before);
  const { cut } = from(css);
  const marked = new Map([...cut].map(([mark]) => [mark, 'as it was']));
  expect([...from(css, marked).styles.values()]).toEqual(['as it was']);
  expect([...from(`${css}.a{y:z}`, marked).styles.values()]).toEqual(['.a{x:a;y:z}']);
  pages.set('en/people/b/index.html', aPage(['b']));
  expect([...from(css, marked).styles.values()]).toEqual(['.a{x:a}.b{x:b}', '.a{x:a}.b{x:b}']);
});

test('a page is dressed once, however often', () => {
  const page = Buffer.from(
    `<head>${policySlot}${styleSlot}<title>हिन्दी</title></head><body>${styleSlot} – “x”</body></html>`,
  );
  const before = dressed(page, 'a.html', '@media (width<9rem){.a{x:"$&"}}', ['/f.woff2', '/h.woff2']);
  const once = dressed(before, 'a.html', '.b{x:y}', ['/g.woff2']);
  expect(once).toEqual(dressed(page, 'a.html', '.b{x:y}', ['/g.woff2']));
  const text = once.toString();
  expect(text).toContain('<style>.b{x:y}</style><title>हिन्दी</title></head><body><style></style> – “x”<link');
  expect(text).toMatch(/“x”<link rel="preload" [^>]* href="\/g\.woff2"><\/body><\/html>$/);
  expect(text.match(/sha256-/g)).toHaveLength(2);
  expect(dressed(once, 'a.html', '', []).toString()).toMatch(/“x”<\/body><\/html>$/);
});
