import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { fontRules, holds, stack } from '../export/fontRules.ts';
import { pages } from './pages.ts';

const out = fileURLToPath(new URL('../../out', import.meta.url));
const story = '/en/stories/what-became-of-the-moscow-promises/';

/** The text of an exported page, without what a browser does not show. */
const textOf = (file: string) =>
  readFileSync(`${out}/${file}`, 'utf8')
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '');

const htmlFiles = (folder: string) =>
  readdirSync(`${out}/${folder}`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );

for (const token of ['serif', 'sans'])
  test(`every letter, number and sign of the site has a face in the ${token}`, () => {
    const ranges = fontRules()
      .filter(({ family, style, file }) => file && style === 'normal' && stack(token).includes(family))
      .map(({ range = '' }) => range);
    const shown = new Map<string, string>();
    for (const name of htmlFiles('.')) for (const sign of textOf(name)) shown.set(sign, name);
    expect(shown.size).toBeGreaterThan(200);
    // A few headlines of sources are in other scripts, which the reader’s system draws.
    const ours = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Common}]/u;
    const bare = [...shown].filter(
      ([sign]) =>
        sign >= ' ' && ours.test(sign) && !ranges.some((range) => holds(range, sign.codePointAt(0) ?? 0)),
    );
    expect(bare, 'add them to lib/export/fonts/characters.ts and run `npm run fonts`').toEqual([]);
  });

/** The names of the font files that a page loads, and their bytes. */
async function loadedBy(page: Page, path: string) {
  const files: { name: string; bytes: Promise<number> }[] = [];
  page.on('response', (response) => {
    const name = /\/([\w-]+)\.[^/]+\.woff2$/.exec(response.url())?.[1];
    // What is kept for reading without a network is fetched once more.
    const asked = response.request().resourceType() === 'font';
    if (name && asked) files.push({ name, bytes: response.body().then((body) => body.length) });
  });
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  return Promise.all(files.map(async ({ name, bytes }) => ({ name, bytes: await bytes })));
}

test('a story in English loads 38 kB of fonts at most, each file once', async ({ page }) => {
  const foreign = /[^\u0020-\u007e\u00a0°·\u2010-\u27ff\s]/u;
  const english = htmlFiles('en/stories').find(
    (name) => name !== 'index.html' && !foreign.test(textOf(`en/stories/${name}`)),
  );
  if (!english) throw new Error('Expected a story whose sources are all in English');
  const files = await loadedBy(page, `/en/stories/${english.replace(/index\.html$/, '')}`);
  expect(files.map(({ name }) => name).sort()).toEqual(['sans', 'serif', 'shapes', 'tagline']);
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(38_000);
});

test('on a phone the line under the name costs no file of its own', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 360, height: 800 } });
  const files = await loadedBy(await context.newPage(), '/en/');
  expect(files.map(({ name }) => name)).not.toContain('tagline');
  expect(files.map(({ name }) => name)).toContain('serif');
  await context.close();
});

test('a page calls at its end for the faces that it shows, and for no other', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const calls = /<link rel="preload" as="font" type="font\/woff2" crossorigin href="([^"]+)">/g;
  // Hindi may be on the reader’s system; italics are few, and are asked for where they are met.
  const notCalled = /\/(?:devanagari|serif-italic|tagline)\./;
  for (const { path } of pages) {
    const page = await browser.newPage({ baseURL: baseURL ?? '' });
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (request.resourceType() === 'font' && !notCalled.test(pathname)) asked.add(pathname);
    });
    let called: string[] = [];
    // Without the calls the browser asks for what it meets.
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      called = [...html.matchAll(calls)].map(([, address = '']) => address);
      await route.fulfill({ response, body: html.replace(calls, '') });
    });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    expect([path, called.toSorted()]).toEqual([path, [...asked].sort()]);
    expect(called[0], 'the reading face comes first').toMatch(/\/serif\./);
    await page.close();
  }
});

const scripts = [
  { name: 'Cyrillic', letter: /\p{Script=Cyrillic}/u, code: 0x430, file: /-(?:russian|cyrillic)/ },
  { name: 'Devanagari', letter: /\p{Script=Devanagari}/u, code: 0x915, file: /\/devanagari/ },
];
for (const { name, letter, code, file } of scripts)
  test(`${name} is loaded by the pages that show it and by no other`, async ({ browser, baseURL }) => {
    // It opens a page of every kind, one after another.
    test.setTimeout(240_000);
    const counts = new Map([
      [true, 0],
      [false, 0],
    ]);
    for (const { path } of pages) {
      // A reader who comes to this page first: a browser takes what it already has for an earlier page.
      const page = await browser.newPage({ baseURL: baseURL ?? '' });
      const fetched: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'font' && file.test(request.url())) fetched.push(request.url());
      });
      await page.goto(path);
      const shows = letter.test(await page.locator('body').evaluate(shownIn));
      const loaded = await rangesLoaded(page);
      // What the reader’s system has costs nothing: while a page waits for its faces a browser may open that too.
      if (shows) expect([path, loaded.some((range) => holds(range, code))]).toEqual([path, true]);
      else expect([path, fetched]).toEqual([path, []]);
      if (shows && name === 'Cyrillic') expect(fetched.length, path).toBeGreaterThan(0);
      counts.set(shows, (counts.get(shows) ?? 0) + 1);
      await page.close();
    }
    for (const count of counts.values()) expect(count).toBeGreaterThan(2);
  });

test('where the system has no letters for Hindi, they come from the site', async ({ browser, baseURL }) => {
  // The policy allows the styles by their hash, and they are changed here.
  const page = await browser.newPage({ baseURL: baseURL ?? '', bypassCSP: true });
  await page.route(`**${story}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/local\("?[^")]*Devanagari[^")]*"?\),?/g, '');
    await route.fulfill({ response, body });
  });
  const files = await loadedBy(page, story);
  expect(files.map(({ name }) => name)).toContain('devanagari');
  await page.close();
});

/** The text that a reader sees; hidden text loads no font. */
function shownIn(body: HTMLElement): string {
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let shown = '';
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text.parentElement?.checkVisibility()) shown += text.textContent;
  return shown;
}

/** The ranges of the faces that a page has loaded, those of whole fonts of the system left out. */
const rangesLoaded = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ status, unicodeRange }) => status === 'loaded' && unicodeRange !== 'U+0-10FFFF')
      .map(({ unicodeRange }) => unicodeRange);
  });

for (const [kind, path] of [
  ['story', story],
  ['timeline', '/en/visits/'],
  ['front page', '/en/'],
] as const)
  for (const width of [360, 1280])
    test(`the ${kind} does not shift at ${width} px when its fonts come late`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const release = await holdFonts(page);
      await page.goto(path, { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      expect(await page.evaluate(() => document.fonts.status)).toBe('loading');
      const standIns = await page.evaluate(() =>
        [...document.fonts].some(({ family, status }) => family.includes(' for ') && status === 'loaded'),
      );
      test.skip(!standIns, 'This machine has none of Georgia, Noto Serif, Times, Liberation.');
      release();
      expect(await shiftOf(page)).toBeLessThan(0.02);
    });

/** Lets no font through until told to. */
async function holdFonts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/*.woff2', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** The layout shift of the page from its first paint until its fonts are in and drawn. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    if (!document.fonts.check('1em "Source Serif 4"')) throw new Error('Expected the reading face to be in');
    let shift = 0;
    const sum = (entries: PerformanceEntry[]) => {
      for (const entry of entries) shift += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => sum(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((drawn) => setTimeout(drawn, 300));
    sum(observer.takeRecords());
    return shift;
  });
