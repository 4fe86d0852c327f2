import { generateAtomFeed } from 'feedsmith';
import { feedForms, paths, site } from '#lib/site.ts';
import type { Channel, Item } from './channel.ts';

/** A feed as Atom 1.0. */
export function atom({ title, what, lang, topic, home, updated, items }: Channel): string {
  const self = `${site.url}${paths.feed(lang, 'atom', topic)}`;
  return generateAtomFeed({
    id: self,
    xml: { lang },
    title: plain(title),
    subtitle: plain(what),
    updated,
    authors: [{ name: site.byline, uri: `${site.url}${paths.about(lang)}` }],
    rights: plain(`${site.name}, ${site.licence.name}: ${site.licence.url}`),
    icon: `${site.url}${paths.icon('192.png')}`,
    links: [
      { href: self, rel: 'self', type: feedForms.atom.type },
      { href: home, rel: 'alternate', type: 'text/html', hreflang: lang },
    ],
    entries: items.map(entryOf),
  });
}

const plain = (value: string) => ({ value, type: 'text' as const });

const entryOf = ({ url, title, summary, html, byline, topics, published, updated }: Item) => ({
  id: url,
  title: plain(title),
  links: [{ href: url, rel: 'alternate', type: 'text/html' }],
  published,
  updated,
  authors: [{ name: byline }],
  categories: topics.map((term) => ({ term })),
  summary: plain(summary),
  content: { value: html, type: 'html' as const },
});
