import { generateRssFeed } from 'feedsmith';
import { feedForms, paths, site } from '#lib/site.ts';
import type { Channel, Item } from './channel.ts';

/** A feed as RSS 2.0. */
export function rss({ title, what, lang, topic, home, updated, items }: Channel): string {
  const self = `${site.url}${paths.feed(lang, 'rss', topic)}`;
  return generateRssFeed({
    title,
    link: home,
    description: what,
    language: lang,
    copyright: `${site.name}, ${site.licence.name}: ${site.licence.url}`,
    lastBuildDate: updated,
    image: { url: `${site.url}${paths.icon('192.png')}`, title, link: home },
    atom: { links: [{ href: self, rel: 'self', type: feedForms.rss.type }] },
    items: items.map(itemOf),
  });
}

const itemOf = ({ url, title, summary, html, byline, topics, published, updated }: Item) => ({
  title,
  link: url,
  guid: { value: url, isPermaLink: true },
  pubDate: published,
  description: summary,
  dc: { creators: [byline] },
  categories: topics.map((name) => ({ name })),
  content: { encoded: html },
  ...(updated > published ? { atom: { updated } } : {}),
});
