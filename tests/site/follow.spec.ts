import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { feedForms } from '#lib/site.ts';
import { pages } from './pages.ts';

const site = (process.env.SITE_URL ?? 'https://delhi-moscow-record.example').replace(/\/+$/, '');
const inOut = (path: string) => readFileSync(`out${path}`, 'utf8');
const first = (text: string, pattern: RegExp) => pattern.exec(text)?.[1];

const documents = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .map((file) => ({ file: file.replaceAll('\\', '/'), html: inOut(`/${file}`) }))
  // What is kept on a device is another page on each.
  .filter(({ html }) => !/<meta name="robots" content="[^"]*noindex/.test(html));
const canonicals = new Set(
  documents.map(({ html }) => first(html, /<link rel="canonical" href="([^"]*)"/) ?? ''),
);
const listed = [
  ...inOut('/sitemap.xml').matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g),
].map(([, loc = '', lastmod]) => ({ loc, lastmod }));

test('the sitemap lists exactly the canonical pages of the export', () => {
  const locs = new Set(listed.map(({ loc }) => loc));
  const say = 'A page that stands in one place only: name its kind in lib/feeds/pages.ts';
  expect(
    [...canonicals].filter((address) => !locs.has(address)),
    `${say} (in out/, not in the sitemap)`,
  ).toEqual([]);
  expect(
    [...locs].filter((address) => !canonicals.has(address)),
    `${say} (in the sitemap, not in out/)`,
  ).toEqual([]);
  expect(listed.length).toBe(locs.size);
});

/** A day as a page may write it; the first of a month may stand for the month, its quarter or its year. */
function asWritten(day: string): string[] {
  const [year = '', month = ''] = day.split('-');
  const long = (parts: object) => new Date(day).toLocaleDateString('en-GB', { ...parts, timeZone: 'UTC' });
  const whole = [`dateTime="${day}`, long({ day: 'numeric', month: 'long', year: 'numeric' })];
  if (!day.endsWith('-01')) return whole;
  const quarter = `${year}-Q${Math.ceil(Number(month) / 3)}`;
  return [...whole, long({ month: 'long', year: 'numeric' }), `dateTime="${quarter}`, `dateTime="${year}"`];
}

test('the day that the sitemap states for a visit or commitment stands on its page', () => {
  const record: string = JSON.parse(inOut('/data/index.json')).date;
  const ofRecords = listed.filter(({ loc }) => /\/(visits|commitments)\/(?!by\/|slips\/)[^/]+\/$/.test(loc));
  expect(ofRecords.length).toBeGreaterThan(100);
  const unseen = ofRecords.filter(({ loc, lastmod = '' }) => {
    const html = inOut(`${loc.slice(site.length)}index.html`);
    return lastmod !== record && !asWritten(lastmod).some((day) => html.includes(day));
  });
  expect(unseen).toEqual([]);
});

for (const { kind, path } of pages)
  test(`${kind} leads to the feeds, the calendar, the icons and the manifest`, async ({ page }) => {
    await page.goto(path);
    const links = await page
      .locator(
        'head link:is([rel=alternate][type],[rel=icon],[rel=apple-touch-icon],[rel=manifest],[rel=author])',
      )
      .evaluateAll((all) => all.map((link) => `${link.getAttribute('rel')} ${link.getAttribute('href')}`));
    expect(links).toEqual(
      expect.arrayContaining([
        'icon /icons/mark.svg',
        'icon /icons/192.png',
        'apple-touch-icon /icons/apple-touch.png',
        'manifest /manifest.webmanifest',
        'author /humans.txt',
        'alternate /en/feed.xml',
        'alternate /en/atom.xml',
        'alternate /en/feed.json',
        'alternate /en/visits.ics',
      ]),
    );
  });

test('what can be followed is offered at the foot of a page, and of a topic on its own page', async ({
  page,
}) => {
  await page.goto('/en/topics/logistics/');
  const hrefs = async (name: string) =>
    page
      .getByRole('navigation', { name })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(await hrefs('Follow the record')).toEqual([
    '/en/feed.xml',
    '/en/atom.xml',
    '/en/feed.json',
    '/en/visits.ics',
  ]);
  const own = ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `/en/topics/logistics/${file}`);
  expect(await hrefs('Follow this topic')).toEqual(own);
  const inHead = await page
    .locator('head link[rel=alternate][href*="/topics/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(inHead).toEqual(own);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Follow the record' })).toBeHidden();
});

const types = {
  '/en/feed.xml': `${feedForms.rss.type}; charset=utf-8`,
  '/en/atom.xml': `${feedForms.atom.type}; charset=utf-8`,
  '/en/feed.json': `${feedForms.json.type}; charset=utf-8`,
  '/en/topics/logistics/feed.xml': `${feedForms.rss.type}; charset=utf-8`,
  '/en/visits.ics': 'text/calendar; charset=utf-8',
  '/sitemap.xml': 'application/xml; charset=utf-8',
  '/news-sitemap.xml': 'application/xml; charset=utf-8',
  '/robots.txt': 'text/plain; charset=utf-8',
  '/humans.txt': 'text/plain; charset=utf-8',
  '/manifest.webmanifest': 'application/manifest+json',
  '/icons/mark.svg': 'image/svg+xml',
  '/icons/192.png': 'image/png',
};
for (const [path, type] of Object.entries(types))
  test(`${path} is served as ${type}`, async ({ request }) => {
    const response = await request.get(path);
    expect([response.status(), response.headers()['content-type']]).toEqual([200, type]);
  });

test('the feeds as they are served hold the newest stories, and the calendar the visits', async ({
  request,
}) => {
  const text = async (path: string) => (await request.get(path)).text();
  const rss = (parseRssFeed(await text('/en/feed.xml')).items ?? []).map(({ link }) => link);
  const atom = (parseAtomFeed(await text('/en/atom.xml')).entries ?? []).map(({ links }) => links?.[0]?.href);
  const json = (parseJsonFeed(JSON.parse(await text('/en/feed.json'))).items ?? []).map(({ url }) => url);
  expect(rss.length).toBeGreaterThan(9);
  expect([atom, json]).toEqual([rss, rss]);
  for (const address of rss) expect(canonicals.has(String(address)), String(address)).toBe(true);
  const events = new ICAL.Component(ICAL.parse(await text('/en/visits.ics'))).getAllSubcomponents('vevent');
  expect(events.length).toBeGreaterThan(100);
});

test('the browser takes the manifest and finds nothing wrong in it', async ({ page }) => {
  await page.goto('/en/');
  const session = await page.context().newCDPSession(page);
  const { url, errors } = await session.send('Page.getAppManifest');
  expect([new URL(url).pathname, errors]).toEqual(['/manifest.webmanifest', []]);
});
