import type { Metadata } from 'next';
import type { Card } from '#lib/cards/card.ts';
import { type Language, site } from '#lib/site.ts';
import { picture, pictureOfRecord } from './picture.ts';

interface More {
  /** The address of what the page shows as data. */
  json?: string;
  /** The page’s own share card; without it the record’s stands for the page. */
  card?: Card;
  /** When a story was written and last changed. */
  article?: { published: string; updated?: string | undefined; section: string };
  lang?: Language;
}

/** Title, description, the page's one address, and what other sites show beside a link to it. */
export function pageMetadata(path: string, title: string, description: string, more: More = {}): Metadata {
  const { json, card, article, lang = 'en' } = more;
  const types = json ? { types: { 'application/json': `${site.url}${json}` } } : {};
  const url = `${site.url}${path}`;
  const { published, updated = published, section } = article ?? {};
  return {
    metadataBase: new URL(site.url),
    title,
    description,
    alternates: { canonical: url, ...types },
    openGraph: {
      siteName: site.name,
      locale: locales[lang],
      url,
      title: bare(title),
      description,
      images: [card ? picture(card) : pictureOfRecord(lang)],
      ...(published
        ? {
            type: 'article',
            publishedTime: published,
            modifiedTime: updated,
            ...(section ? { section } : {}),
          }
        : { type: 'website' }),
    },
    twitter: { card: 'summary_large_image' },
  };
}

// The form that Open Graph asks for.
const locales: Record<Language, string> = { en: 'en_GB' };

const behind = ` – ${site.name}`;

/** The title of an inner page, with the site's name behind it. */
export const titled = (title: string) => `${title}${behind}`;

/** The title alone: other sites name the site themselves. */
const bare = (title: string) => (title.endsWith(behind) ? title.slice(0, -behind.length) : title);
