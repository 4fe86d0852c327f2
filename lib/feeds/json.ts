import { generateJsonFeed } from 'feedsmith';
import { paths, site } from '#lib/site.ts';
import type { Channel, Item } from './channel.ts';

/** A feed as JSON Feed 1.1. */
export function jsonFeed({ title, what, lang, topic, home, items }: Channel): string {
  const feed = generateJsonFeed({
    title,
    home_page_url: home,
    feed_url: `${site.url}${paths.feed(lang, 'json', topic)}`,
    description: what,
    language: lang,
    icon: `${site.url}${paths.icon('512.png')}`,
    favicon: `${site.url}${paths.icon('192.png')}`,
    authors: [{ name: site.byline, url: `${site.url}${paths.about(lang)}` }],
    items: items.map(itemOf),
  }) as object;
  // The package leaves out an empty list, which the format asks for.
  return `${JSON.stringify(items.length > 0 ? feed : { ...feed, items: [] })}\n`;
}

const itemOf = ({ url, title, summary, html, byline, topics, published, updated }: Item) => ({
  id: url,
  url,
  title,
  summary,
  content_html: html,
  date_published: published,
  ...(updated > published ? { date_modified: updated } : {}),
  authors: [{ name: byline }],
  tags: [...topics],
});
