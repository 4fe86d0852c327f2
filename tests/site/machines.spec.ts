import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { features } from './google.ts';

const out = fileURLToPath(new URL('../../out', import.meta.url));
const files = new Set(
  readdirSync(out, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1)),
);

type Value = string | number | boolean | Thing | Value[];
interface Thing {
  readonly [property: string]: Value;
}
interface Page {
  readonly file: string;
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string;
  readonly heading: string;
  /** The text of each block of JSON-LD. */
  readonly blocks: readonly string[];
}

/** Each page that search engines are to read: not the one of what is not found, nor those that only lead on. */
const pages = [...files]
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .map(pageAt)
  .filter(({ meta }) => !meta.has('refresh') && !meta.get('robots')?.includes('noindex'));

function pageAt(file: string): Page {
  const meta = new Map<string, string>();
  const blocks: string[] = [];
  let [canonical, heading] = ['', ''];
  let inside: 'h1' | 'ld' | undefined;
  const parser = new Parser({
    onopentag(name, { property, name: called, content, rel, href, type, 'http-equiv': equiv }) {
      const key = property ?? called ?? equiv?.toLowerCase();
      if (name === 'meta' && key) meta.set(key, content ?? '');
      if (name === 'link' && rel === 'canonical') canonical = href ?? '';
      if (name === 'h1') inside = 'h1';
      if (name === 'script' && type === 'application/ld+json') {
        inside = 'ld';
        blocks.push('');
      }
    },
    ontext(text) {
      if (inside === 'h1') heading += text.replaceAll('\u00a0', ' ');
      if (inside === 'ld') blocks[blocks.length - 1] += text;
    },
    onclosetag(name) {
      if (name === 'h1' || name === 'script') inside = undefined;
    },
  });
  parser.end(readFileSync(join(out, file), 'utf8'));
  return { file, meta, canonical, heading, blocks };
}

// A page without data is named by the first test.
const graphOf = ({ blocks: [block] }: Page): Thing[] => (block ? JSON.parse(block)['@graph'] : []);
const things = pages.flatMap((page) => graphOf(page).map((thing) => ({ page, thing })));
const home = (pages.find(({ file }) => file === 'en/index.html') as Page).canonical.replace(/en\/$/, '');
/** The file that an address of the site leads to. */
const fileOf = (address: string) => {
  const path = (address.slice(home.length).split('#')[0] ?? '').split('?')[0] ?? '';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

/** Every value at a path; in a list, of each item. Undefined stands for each that is missing. */
function valuesAt(value: Value | undefined, path: readonly string[]): (Value | undefined)[] {
  if (Array.isArray(value))
    return value.length > 0 ? value.flatMap((item) => valuesAt(item, path)) : [undefined];
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  return typeof value === 'object' ? valuesAt(value[step], rest) : [undefined];
}
const has = (thing: Thing, property: string) => {
  const values = valuesAt(thing, property.split('.'));
  return values.every((value) => value !== undefined && value !== '');
};
const typesIn = (thing: Thing) => [thing['@type']].flat();

test('every page says what it is in one block of JSON-LD that the policy lets stand', () => {
  expect(pages.length).toBeGreaterThan(700);
  for (const page of pages) {
    expect(page.blocks, page.file).toHaveLength(1);
    expect(page.blocks[0], page.file).not.toContain('<');
    expect(JSON.parse(page.blocks[0] ?? ''), page.file).toMatchObject({ '@context': 'https://schema.org' });
    expect(graphOf(page).length, page.file).toBeGreaterThan(0);
  }
});

for (const { name, types, at, required, recommended, without } of features)
  test(`${name} has what Google lists, or a reason why not (${at})`, () => {
    const found = things
      .flatMap(({ page, thing }) => nodes(thing).map((node) => ({ page, thing: node })))
      .filter(({ thing }) => isWhole(thing) && typesIn(thing).some((type) => types.includes(String(type))));
    expect(found.length).toBeGreaterThan(0);
    const listed = [...required, ...recommended];
    const missing = (property: string) => found.filter(({ thing }) => !has(thing, property));
    const unexplained = listed
      .filter((property) => !without[property])
      .flatMap((property) => missing(property).map(({ page }) => `${page.file}: ${property}`));
    expect(unexplained).toEqual([]);
    // A reason for what nothing lacks is out of date; one for what Google does not list is of no use.
    const idle = Object.keys(without).filter(
      (property) => !listed.includes(property) || missing(property).length === 0,
    );
    expect(idle).toEqual([]);
  });

/** A thing and all things in it. */
function nodes(value: Value): Thing[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object') return [];
  return [value, ...Object.values(value).flatMap(nodes)];
}
/** Told here, and not only named: a name with an address leads to the page that tells the rest. */
const isWhole = (thing: Thing) => 'description' in thing || 'itemListElement' in thing || 'logo' in thing;

test('every page below the front page shows the way to it', () => {
  for (const page of pages.filter(({ file }) => !['index.html', 'en/index.html'].includes(file))) {
    const [list] = graphOf(page).filter((thing) => thing['@type'] === 'BreadcrumbList');
    const steps = (list?.itemListElement ?? []) as Thing[];
    expect(
      steps.map(({ position }) => position),
      page.file,
    ).toEqual(steps.map((_, i) => i + 1));
    expect(steps.length, page.file).toBeGreaterThan(1);
    expect(steps[0]?.item, page.file).toBe(`${home}en/`);
    expect(steps.at(-1)?.item, page.file).toBe(page.canonical);
  }
});

test('every address of the site in the data leads to something', () => {
  const lost = things.flatMap(({ page, thing }) =>
    nodes(thing)
      .flatMap(({ url, item, contentUrl, mainEntityOfPage }) => [url, item, contentUrl, mainEntityOfPage])
      .filter((address) => typeof address === 'string' && address.startsWith(home))
      .filter((address) => !files.has(fileOf(String(address))))
      .map((address) => `${page.file}: ${String(address)}`),
  );
  expect(lost).toEqual([]);
});

test('the search that the front page names is there', () => {
  const site = things.find(({ page: { file }, thing }) => file === 'en/index.html' && thing.potentialAction);
  const [template] = valuesAt(site?.thing.potentialAction, ['target', 'urlTemplate']);
  expect(template).toBe(`${home}en/search/?q={search_term_string}`);
  expect([...files]).toContain(fileOf(String(template)));
});

const iso = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z))?)?)?$/;

test('every date in the data is one of ISO 8601', () => {
  const wrong = things.flatMap(({ page, thing }) =>
    nodes(thing).flatMap((node) =>
      ['startDate', 'endDate', 'datePublished', 'dateModified', 'temporalCoverage']
        .flatMap((property) => String(node[property] ?? '').split('/'))
        .filter((date) => date !== '' && !iso.test(date))
        .map((date) => `${page.file}: ${date}`),
    ),
  );
  expect(wrong).toEqual([]);
});

const kinds = { stories: 'NewsArticle', visits: 'Event', commitments: 'WebPage' } as const;
const ownPage = /^en\/(stories|visits|commitments)\/(?!by\/|slips\/)([a-z0-9-]+)\/index\.html$/;

test('every story, visit and commitment has a share card of its own and tells other sites of it', () => {
  const own = pages.filter(({ file }) => ownPage.test(file));
  expect(own.length).toBeGreaterThan(200);
  for (const { file, meta, heading } of own) {
    const [, kind, id] = ownPage.exec(file) as RegExpExecArray;
    const card = `cards/en/${kind}/${id}.png`;
    expect(meta.get('og:image'), file).toBe(home + card);
    expect(meta.get('twitter:image'), file).toBe(home + card);
    expect(meta.get('og:image:alt'), file).toContain(heading);
    expect(meta.get('og:type'), file).toBe(kind === 'stories' ? 'article' : 'website');
  }
});

test('every page names one address, a card of 1200 by 630 and what it shows', () => {
  for (const { file, meta, canonical } of pages) {
    expect(canonical, file).toMatch(/^https:\/\/.*\/$/);
    expect(meta.get('og:url'), file).toBe(canonical);
    expect(meta.get('twitter:card'), file).toBe('summary_large_image');
    expect(meta.get('og:title')?.length, file).toBeGreaterThan(0);
    expect(meta.get('og:description')?.length, file).toBeGreaterThan(0);
    expect(meta.get('og:image:alt')?.length, file).toBeGreaterThan(10);
    const png = readFileSync(join(out, fileOf(meta.get('og:image') ?? '')));
    const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(size, file).toEqual([1200, 630]);
    expect([meta.get('og:image:width'), meta.get('og:image:height')].map(Number), file).toEqual(size);
  }
});

test('no card is written that no page shows', () => {
  const shown = new Set(pages.map(({ meta }) => fileOf(meta.get('og:image') ?? '')));
  expect([...files].filter((file) => file.startsWith('cards/') && !shown.has(file))).toEqual([]);
});

test('the data of a page says what the page says', () => {
  for (const page of pages) {
    const [, kind] = ownPage.exec(page.file) ?? [];
    if (!kind) continue;
    const thing = graphOf(page).find((one) => one['@type'] === kinds[kind as keyof typeof kinds]);
    expect(thing?.headline ?? thing?.name, page.file).toBe(page.heading);
    expect(thing?.url, page.file).toBe(page.canonical);
    if (kind !== 'stories') continue;
    expect(thing?.datePublished, page.file).toBe(page.meta.get('article:published_time'));
    expect(thing?.dateModified, page.file).toBe(page.meta.get('article:modified_time'));
  }
});

test('a story cites in its data the sources that its page lists', async ({ page }) => {
  const path = '/en/stories/what-became-of-the-moscow-promises/';
  await page.goto(path);
  const listed = await page
    .locator('#sources ol a, section[aria-labelledby="sources"] ol a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const data = things.find(({ page: { canonical }, thing }) => canonical.endsWith(path) && thing.citation);
  const cited = ((data?.thing.citation ?? []) as string[]).map((url) => new URL(url).href);
  expect(cited.length).toBeGreaterThan(5);
  expect(new Set(listed.filter((href) => !href.startsWith('http://127')))).toEqual(new Set(cited));
});
