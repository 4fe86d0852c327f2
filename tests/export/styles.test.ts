import { expect, test } from 'vitest';
import { fromRoot, loadedBy, styleSheet } from '#lib/export/styles.ts';

const cut = (css: string, classes: string[] = [], characters = 'a', elements = ['a']) =>
  styleSheet(css)({
    elements: new Set(elements),
    classes: new Set(classes),
    characters: new Set(characters),
    fields: elements.includes('input'),
  });

test('a page gets the rules of its classes, and those of no class', () => {
  const css = 'a { color: red } .b { color: green } .c { color: blue } @media print { .c { color: tan } }';
  expect(cut(css, ['b'])).toBe('a{color:red}.b{color:green}');
});

test.each([
  ['.a .b { x: y }', ['a'], ''],
  ['.a .b { x: y }', ['a', 'b'], '.a .b{x:y}'],
  ['a:not(.b) { x: y }', [], 'a:not(.b){x:y}'],
  ['.a[data-open] { x: y }', ['a'], '.a[data-open]{x:y}'],
  ['.md\\:p-\\[1\\.5rem\\] { x: y }', ['md:p-[1.5rem]'], '.md\\:p-\\[1\\.5rem\\]{x:y}'],
])('of %s a page with %j shows %j', (css, classes, kept) => expect(cut(css, classes)).toBe(kept));

test('a page gets the rules of its elements, and those for fields where it has some', () => {
  const css = 'a{x:y}table,td{x:z}::placeholder{x:p}::-webkit-search-decoration{x:q}::backdrop{x:r}';
  expect(cut(css)).toBe('a{x:y}::backdrop{x:r}');
  expect(cut(css, [], 'a', ['input', 'td'])).toBe(
    'table,td{x:z}::placeholder{x:p}::-webkit-search-decoration{x:q}::backdrop{x:r}',
  );
});

test('what a rule sets for none to read is left out', () => {
  const css =
    ':root{--a:1px;--b:2px;--c:var(--b)}.d{--d:3px;margin:var(--a)}@property --e{syntax:"*";inherits:false}';
  expect(cut(css, ['d'])).toBe(':root{--a:1px;--b:2px}.d{margin:var(--a)}');
});

test('a face is announced where one of its characters is shown', () => {
  const face = (name: string, range: string) =>
    `@font-face { font-family: ${name}; src: url(/${name}.woff2); unicode-range: ${range} }`;
  const css = face('latin', 'U+20-7E') + face('hindi', 'U+901-903, U+905-90B');
  expect(loadedBy(cut(css, [], 'a'))).toEqual(['/latin.woff2']);
  expect(loadedBy(cut(css, [], 'aआ'))).toEqual(['/latin.woff2', '/hindi.woff2']);
  expect(cut('@font-face { font-family: a; src: local(Georgia) }')).toContain('Georgia');
});

test('a family without a face is not asked of the system', () => {
  const css =
    '@font-face { font-family: "A b"; src: url(/a.woff2); unicode-range: U+901 }' +
    ':root { --font: "Own", "A b", "Other", serif; font-family: var(--font) }';
  expect(cut(css, [], 'a')).toContain('--font:"Own", "Other", serif');
  expect(cut(css, [], 'ँ')).toContain('--font:"Own", "A b", "Other", serif');
});

test('nothing is said twice, and no rule is empty', () => {
  const said = 'a{-webkit-text-decoration:inherit;-webkit-text-decoration:inherit;text-decoration:inherit}';
  const empty = '@supports (x: y) { @supports (a: b) { .c { d: e } } }';
  expect(cut(said + empty)).toBe('a{-webkit-text-decoration:inherit;text-decoration:inherit}');
});

test('what a sheet loads is found from any page', () => {
  const css = '@font-face { src: url(../media/a.woff2) format("woff2") } .a { background: url("/b.png") }';
  expect(loadedBy(fromRoot(css, '_next/static/chunks/c.css'))).toEqual([
    '/_next/static/media/a.woff2',
    '/b.png',
  ]);
});
