import { parseFeed as readWithAnother } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Edition, Story, Topic } from '#lib/content/records.ts';
import { channelOf, mostItems } from '#lib/feeds/channel.ts';
import { feedFiles } from '#lib/feeds/files.ts';
import { type BookFor, bookOf } from '#lib/figures/book.ts';
import { fillText } from '#lib/markdown/figures.ts';
import { site } from '#lib/site.ts';
import { attributesOf, textsOf } from './html.ts';
import { edition } from './real.ts';

const bookFor: BookFor = (_, of, lang) => bookOf(of, lang);
const fileOf = (name: string, topic?: Topic, of = edition) => {
  const found = feedFiles(of, 'en', bookFor, topic).find(({ file }) => file === name);
  if (!found) throw new Error(`No file ${name}`);
  return found.write();
};
const newest = edition.stories
  .toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published))
  .slice(0, mostItems);
const addressOf = ({ id }: Story) => `${site.url}/en/stories/${id}/`;

/** What a reader finds in each form of a feed. */
const readings = {
  'feed.xml': (text: string) =>
    (parseRssFeed(text).items ?? []).map((item) => ({
      url: item.link,
      title: item.title,
      html: item.content?.encoded ?? '',
      at: Date.parse(String(item.pubDate)),
    })),
  'atom.xml': (text: string) =>
    (parseAtomFeed(text).entries ?? []).map((entry) => ({
      url: entry.links?.[0]?.href,
      title: entry.title?.value,
      html: entry.content?.value ?? '',
      at: Date.parse(String(entry.published)),
    })),
  'feed.json': (text: string) =>
    (parseJsonFeed(JSON.parse(text)).items ?? []).map((item) => ({
      url: item.url,
      title: item.title,
      html: item.content_html ?? '',
      at: Date.parse(String(item.date_published)),
    })),
};
type Form = keyof typeof readings;
const forms = Object.keys(readings) as Form[];

const close = (text: string) => text.replace(/[\s|]+/g, '');

/** The paragraphs of a story as its file has them, charts apart. */
function typed({ body }: Story): string {
  const { numbers } = bookOf(edition, 'en');
  const paragraphs = body.paragraphs.filter(({ text }) => !text.startsWith('{{chart:'));
  return close(paragraphs.map(({ text }) => fillText(text, numbers)).join(''));
}

describe.each(forms)('%s', (form) => {
  const items = readings[form](fileOf(form));

  test('is read back as the newest stories, in their order, with their moments', () => {
    expect(items.map(({ url, title, at }) => [url, title, at])).toEqual(
      newest.map((story) => [addressOf(story), story.headline, Date.parse(story.published)]),
    );
  });

  test('carries every word of each story, and its sources', () => {
    for (const [i, story] of newest.entries()) {
      const { html } = items[i] ?? { html: '' };
      const [body = ''] = html.slice(html.indexOf('</ul>') + 5).split(/<h2>(?:Corrections|Sources)<\/h2>/);
      const blocks = textsOf(body.replace(/<p><a [^>]*>Chart:.*?<\/p>/g, ''), 'p', 'li', 'th', 'td');
      expect(close(blocks.join(''))).toBe(typed(story));
      const listed = textsOf(html.split('<h2>Sources</h2>')[1] ?? '', 'li');
      expect(listed.length).toBe(story.sources.length);
    }
  });

  test('is light enough to be asked for often', () => {
    expect(Buffer.byteLength(fileOf(form))).toBeLessThan(300_000);
  });

  test('needs nothing of the site: no class, no id, every address in full', () => {
    for (const { html } of items) {
      const attributes = attributesOf(html);
      expect(attributes.filter(({ name }) => !['href', 'lang', 'align', 'start'].includes(name))).toEqual([]);
      const short = attributes.filter(({ name, value }) => name === 'href' && !/^https?:\/\//.test(value));
      expect(short).toEqual([]);
      expect(html).not.toMatch(/<(?:button|span|data|figure|script|style)\b/);
    }
  });

  test.each(edition.topics.map((topic) => [topic.id, topic] as const))(
    'of the topic %s holds its stories',
    (_, topic) => {
      const read = readings[form](fileOf(form, topic));
      const of = topic.stories.map(addressOf);
      expect(read.length).toBe(Math.min(of.length, mostItems));
      for (const { url } of read) expect(of).toContain(url);
    },
  );
});

test.each(['feed.xml', 'atom.xml'] as const)('another reader finds the same in %s', (form) => {
  const feed = readWithAnother(fileOf(form));
  expect([feed.title, feed.url, feed.language]).toEqual([site.name, `${site.url}/en/`, 'en']);
  const textOf = (html: string) => textsOf(html, 'p', 'li', 'h2', 'td').join('\n');
  expect(feed.items.map(({ url, title, content }) => [url, title, textOf(content ?? '')])).toEqual(
    readings[form](fileOf(form)).map(({ url, title, html }) => [url, title, textOf(html)]),
  );
});

describe('a feed', () => {
  const aStory = (fields: object): Story =>
    ({ ...edition.stories[0], topics: [], ...fields }) as unknown as Story;
  const of = (stories: Story[]): Edition => ({ ...edition, stories });

  test('keeps signs of markup in a headline apart from markup', () => {
    const headline = 'A & B: <b> “С-400” ]]> हिन्दी';
    const story = aStory({ id: 'a', headline });
    for (const form of forms)
      expect(readings[form](fileOf(form, undefined, of([story])))[0]?.title).toBe(headline);
  });

  test('of a corrected story says when and what', () => {
    const at = '2026-11-30T09:00:00+05:30';
    const story = aStory({
      id: 'a',
      updated: at,
      corrections: [{ at, kind: 'correction', what: 'It was May.' }],
    });
    const { items, updated } = channelOf(of([story]), 'en', bookFor);
    expect(updated).toEqual(new Date(at));
    expect(items[0]?.html).toContain('<h2>Corrections</h2><ul><li>30 November 2026: It was May.</li></ul>');
    expect(fileOf('atom.xml', undefined, of([story]))).toContain('2026-11-30T03:30:00.000Z');
  });

  test('without a story is empty and dated by the record', () => {
    const { items, updated } = channelOf(of([]), 'en', bookFor);
    expect([items, updated.toISOString().slice(11)]).toEqual([[], '00:00:00.000Z']);
    for (const form of forms) expect(readings[form](fileOf(form, undefined, of([])))).toEqual([]);
    // JSON Feed asks for the list even where nothing is in it.
    expect(JSON.parse(fileOf('feed.json', undefined, of([])))).toHaveProperty('items', []);
  });

  test('renders no more than it shows, of ten thousand stories', () => {
    let rendered = 0;
    const [first] = edition.stories;
    const body = Object.defineProperty({ ...first?.body }, 'tree', {
      get: () => {
        rendered += 1;
        return first?.body.tree;
      },
    });
    const many = Array.from({ length: 10_000 }, (_, i) => {
      const moment = new Date(Date.UTC(2000, 0, 1) + i * 3_600_000).toISOString();
      return aStory({ id: `story-${i}`, published: moment, body });
    });
    const items = channelOf(of(many), 'en', bookFor).items;
    expect([items.length, items[0]?.url]).toEqual([mostItems, `${site.url}/en/stories/story-9999/`]);
    expect(rendered).toBe(mostItems);
  });
});
