import { Readable } from 'node:stream';
import { ErrorLevel, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap';
import { site } from '#lib/site.ts';
import type { ListedPage } from './pages.ts';

/** What search engines take of one file. */
const most = 50_000;

/** The pages as search engines read them, each with the day of its last change as far as the record tells. */
export function sitemap(pages: readonly ListedPage[]): Promise<string> {
  if (pages.length > most)
    throw new Error(
      `A sitemap holds ${most} pages and the site has ${pages.length}. Split it by kind of page`,
    );
  return written(
    pages.map(({ path, lastmod }) => ({ url: path, ...(lastmod ? { lastmod } : {}) })),
    false,
  );
}

const empty =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>';

/** Some pages in the form of a sitemap, with the marks of news or without. */
export async function written(pages: readonly SitemapItemLoose[], news: boolean): Promise<string> {
  // The package refuses to write a sitemap of nothing; there are days without news.
  if (pages.length === 0) return `${empty}\n`;
  const stream = new SitemapStream({
    hostname: site.url,
    lastmodDateOnly: true,
    level: ErrorLevel.THROW,
    xmlns: { news, video: false, image: false, xhtml: false },
  });
  const text = await streamToPromise(Readable.from(pages).pipe(stream));
  return `${text}\n`;
}
