import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { unicodeRange } from '#lib/export/fonts/characters.ts';
import { fontCss } from '#lib/export/fonts/css.ts';
import { makeFallbacks, stretch } from '#lib/export/fonts/fallbacks.ts';
import type { Measures } from '#lib/export/fonts/measure.ts';
import { charactersIn, type Made, makeFaces } from '#lib/export/fonts/subset.ts';
import { fontRules, holds, stack } from './fontRules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`);
const file = (name: string) => read(`components/font/${name}.woff2`);

let made: Made[];
beforeAll(async () => {
  made = await makeFaces();
}, 60_000);

test('the files in components/font are those that `npm run fonts` makes of the locked packages', () => {
  const names = readdirSync(`${root}/components/font`).filter((name) => name.endsWith('.woff2'));
  expect(names.sort()).toEqual(made.map(({ face }) => `${face.name}.woff2`).sort());
  const stale = made.filter(({ face, bytes }) => !bytes.equals(file(face.name)));
  expect(stale.map(({ face }) => face.name)).toEqual([]);
});

test('the rules in app/fonts.css are those that `npm run fonts` writes', async () => {
  expect(read('app/fonts.css').toString()).toBe(fontCss(made, await makeFallbacks(made)));
}, 60_000);

test('what an English page may load stays within 38 kB', () => {
  const bytes = ['serif', 'sans', 'tagline', 'shapes'].map((name) => file(name).length);
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(38_000);
});

test('each file draws every character for which a browser will load it', async () => {
  const missing: string[] = [];
  for (const { face, characters } of made) {
    expect(characters.length, face.name).toBeGreaterThan(0);
    const drawn = new Set(await charactersIn(file(face.name)));
    missing.push(...characters.filter((code) => !drawn.has(code)).map((code) => `${face.name} ${code}`));
  }
  expect(missing).toEqual([]);
});

test('the tagline is drawn whole by its own few letters', () => {
  const line = made.find(({ face }) => face.name === 'tagline');
  expect(line?.face.characters?.filter((code) => !line.characters.includes(code))).toEqual([]);
});

test('no character belongs to two files of a family', () => {
  const seen = new Map<string, string>();
  const twice = fontRules().flatMap(({ family, style, file: name, range }) =>
    !name || !range
      ? []
      : made
          .flatMap(({ characters }) => characters)
          .filter((code) => holds(range, code))
          .flatMap((code) => {
            const before = seen.get(`${family} ${style} ${code}`) ?? name;
            seen.set(`${family} ${style} ${code}`, name);
            return before === name ? [] : [`${family} ${code}: ${before} and ${name}`];
          }),
  );
  expect(twice).toEqual([]);
});

// A browser that matches a weight looks at the files of that weight only, and never at the Cyrillic of another.
test('all files of a family and style are announced with the same weights', () => {
  const weights = new Map<string, Set<string>>();
  for (const { family, style, weight, file: name } of fontRules())
    if (name) weights.set(`${family} ${style}`, (weights.get(`${family} ${style}`) ?? new Set()).add(weight));
  expect([...weights].filter(([, announced]) => announced.size > 1)).toEqual([]);
});

test.each(['serif', 'sans', 'tagline'])('every family of the %s has its rules', (token) => {
  const ruled = new Set(fontRules().map(({ family }) => family));
  expect(stack(token).length).toBeGreaterThan(4);
  expect(stack(token).filter((family) => !ruled.has(family))).toEqual([]);
});

test.each(['serif', 'sans'])('every local font that stands in for the %s is asked for', (token) => {
  const own = stack(token)[0];
  const standIns = new Set(fontRules().map(({ family }) => family));
  expect([...standIns].filter((family) => family.endsWith(` for ${own}`)).sort()).toEqual(
    stack(token)
      .filter((family) => family.includes(' for '))
      .sort(),
  );
});

const aFont = (font: Partial<Measures>): Measures => ({
  ascent: 1,
  descent: 0.25,
  lineGap: 0,
  width: 10,
  ...font,
});

test.each([
  ['as wide as ours, at its own size', {}, 1],
  ['twice as wide, at half', { width: 20 }, 0.5],
  ['with taller lines, at its own size', { ascent: 2 }, 1],
])('a local font %s', (_, local, size) => {
  const fitted = stretch(aFont({}), aFont(local));
  expect(fitted.size).toBeCloseTo(size);
  // Its lines are as high as ours once it is set at that size.
  expect(fitted.ascent * fitted.size).toBeCloseTo(1);
  expect(fitted.descent * fitted.size).toBeCloseTo(0.25);
});

test.each([
  ['one character', [0x41], 'U+41'],
  ['neighbours as one run', [0x43, 0x41, 0x42, 0x41], 'U+41-43'],
  ['runs in order', [0x2013, 0x20, 0x21], 'U+20-21, U+2013'],
])('a range writes %s', (_, characters, range) => {
  expect(unicodeRange(characters)).toBe(range);
  for (const character of characters) expect(holds(range, character)).toBe(true);
  expect(holds(range, 0x7f)).toBe(false);
});
