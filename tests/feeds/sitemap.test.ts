import { readFileSync } from 'node:fs';
import { parseDocument } from 'htmlparser2';
import robotsParser from 'robots-parser';
import { describe, expect, test } from 'vitest';
import type { Commitment, Edition, Story, Visit } from '#lib/content/records.ts';
import { daysKnown, newestOf } from '#lib/feeds/days.ts';
import { humans } from '#lib/feeds/humans.ts';
import { momentOfBuild, newsSitemap } from '#lib/feeds/newsSitemap.ts';
import { pagesOf } from '#lib/feeds/pages.ts';
import { robots } from '#lib/feeds/robots.ts';
import { sitemap } from '#lib/feeds/sitemap.ts';
import { site } from '#lib/site.ts';
import { edition } from './real.ts';

type Entry = Record<string, string>;

/** Each `url` of a sitemap as the names and texts of what stands in it, read by a parser of XML. */
function entriesOf(xml: string): Entry[] {
  const [urlset] = parseDocument(xml, { xmlMode: true }).children.filter(({ type }) => type === 'tag');
  if (!urlset || !('children' in urlset)) throw new Error('Expected a urlset');
  return urlset.children.map((url) => Object.fromEntries(leaves(url as Node)));
}
interface Node {
  readonly name?: string;
  readonly data?: string;
  readonly children?: readonly Node[];
}
function leaves({ name = '', children = [] }: Node): [string, string][] {
  const [only] = children;
  return only?.data === undefined ? children.flatMap(leaves) : [[name, only.data]];
}

const until = edition.pages.find(({ id }) => id === 'about')?.checked_through ?? '';

const entries = entriesOf(await sitemap(pagesOf(edition)));

describe('the sitemap', () => {
  const lastmod = new Map(entries.map(({ loc, lastmod }) => [String(loc).replace(site.url, ''), lastmod]));

  test('names every page once, under its address in full', () => {
    expect(entries.length).toBe(pagesOf(edition).length);
    expect(lastmod.size).toBe(entries.length);
    expect(entries.filter(({ loc }) => !loc?.startsWith(`${site.url}/`) || !loc.endsWith('/'))).toEqual([]);
  });

  test('dates a story by its own file', () => {
    for (const { id } of edition.stories) {
      const file = readFileSync(`content/stories/${id}.md`, 'utf8');
      const moments = [...file.matchAll(/^(?:published|updated|\s+- at): ["']?(\d{4}-\d\d-\d\d)/gm)];
      const days = moments.map(([, day]) => day ?? '').sort();
      expect(lastmod.get(`/en/stories/${id}/`), id).toBe(days.at(-1));
    }
  });

  test('dates nothing after the record and its newest story', () => {
    const newest = edition.stories
      .map(({ published, updated }) => (updated ?? published).slice(0, 10))
      .sort();
    const last = [until, newest.at(-1) ?? ''].sort().at(-1) ?? '';
    const dated = entries.flatMap((entry) => entry.lastmod ?? []);
    expect(dated.length).toBeGreaterThan(entries.length * 0.9);
    expect(dated.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || day > last)).toEqual([]);
  });

  test('dates no page without a date', () => {
    expect(lastmod.has('/en/glossary/')).toBe(true);
    expect(lastmod.get('/en/glossary/')).toBeUndefined();
  });

  test('of more pages than one file may hold is refused', async () => {
    const many = Array.from({ length: 50_001 }, (_, i) => ({ path: `/en/${i}/` }));
    expect(() => sitemap(many)).toThrow(/50001.*Split/);
  });
});

describe('the newest day of a page', () => {
  const days = daysKnown('2020-06-30');
  const bare = { events: [], expected: [], moved: [], stories: [] };
  const aVisit = (fields: object) => ({ start: '2019-11-05', ...bare, ...fields }) as unknown as Visit;
  const aStory = (published: string, fields: object = {}) =>
    ({ published, corrections: [], ...fields }) as unknown as Story;

  test.each([
    ['its first day', {}, '2019-11-05'],
    ['its last day', { end: '2019-11-07' }, '2019-11-07'],
    [
      'a later step of what was expected',
      { expected: [{ reports: [], steps: [{ date: '2020-02-03' }] }] },
      '2020-02-03',
    ],
    ['what it moved', { moved: [{ entry: { date: '2020-01' } }] }, '2020-01-01'],
    ['a story about it', { stories: [aStory('2026-11-24T01:00:00+05:30')] }, '2026-11-24'],
    [
      'the day on which a story about it was published, not that of its correction',
      {
        stories: [
          aStory('2026-11-24T01:00:00+05:30', { corrections: [{ at: '2026-11-29T07:25:00+05:30' }] }),
        ],
      },
      '2026-11-24',
    ],
    ['nothing ahead of the record', { events: [{ date: '2020-07-01' }] }, '2019-11-05'],
  ])('of a visit is %s', (_, fields, expected) => expect(days.ofVisit(aVisit(fields))).toBe(expected));

  const aCommitment = (history: object[]) => ({ history, stories: [] }) as unknown as Commitment;
  test.each([
    ['its newest entry', [{ date: '2018' }, { date: '2019-05-05' }], '2019-05-05'],
    [
      'the date of the record while a promise is open',
      [{ date: '2019-05-05', due: { what: 'a', by: '2021', sources: [] } }],
      '2020-06-30',
    ],
  ])('of a commitment is %s', (_, history, expected) =>
    expect(days.ofCommitment(aCommitment(history))).toBe(expected),
  );

  test('of nothing dated is none', () => {
    expect(newestOf([undefined])).toBeUndefined();
    expect(days.ofPlace({ visits: [], stories: [] })).toBeUndefined();
  });
});

describe('the news sitemap', () => {
  const story = { ...edition.stories[0], id: 'a', headline: 'A & B', published: '2026-11-24T21:05:00+05:30' };
  const of = { ...edition, stories: [story] } as Edition;

  test.each([
    ['on the day', '2026-11-24', 1],
    ['on the next day', '2026-11-25', 1],
    ['two days later', '2026-11-26', 0],
    ['before it was written', '2026-11-23', 0],
  ])('%s', async (_, day, expected) => {
    expect(entriesOf(await newsSitemap(of, momentOfBuild(day)))).toHaveLength(expected);
  });

  test('carries the name of the site, the language, the moment and the headline', async () => {
    expect(entriesOf(await newsSitemap(of, new Date('2026-11-24T16:00:00Z')))).toEqual([
      {
        loc: `${site.url}/en/stories/a/`,
        'news:name': site.name,
        'news:language': 'en',
        'news:publication_date': '2026-11-24T21:05:00+05:30',
        'news:title': 'A & B',
      },
    ]);
  });

  test('goes by the clock unless a day is named, and refuses what is none', () => {
    expect(Math.abs(momentOfBuild('').getTime() - Date.now())).toBeLessThan(5000);
    expect(() => momentOfBuild('24.11.2026')).toThrow(/BUILD_DATE: Expected a day/);
  });
});

test('robots may read everything and are told of both sitemaps', () => {
  const parsed = robotsParser(`${site.url}/robots.txt`, robots());
  for (const agent of ['Googlebot', 'Bingbot', 'anyone'])
    for (const path of ['/', '/en/stories/', '/data/visits.json', '/icons/192.png'])
      expect(parsed.isAllowed(site.url + path, agent), `${agent} ${path}`).toBe(true);
  expect(parsed.getSitemaps()).toEqual([`${site.url}/sitemap.xml`, `${site.url}/news-sitemap.xml`]);
});

test('humans are told who makes the site and to which day it was checked', () => {
  const text = humans(edition, 'en');
  expect(text).toContain(`${site.byline}: ${site.url}/en/about/`);
  expect(text).toMatch(/Record checked through: \d{1,2} \w+ 20\d\d/);
});
