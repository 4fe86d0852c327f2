import type { Metadata } from 'next';
import { site } from '#lib/site.ts';

/** Title, description and the page's one address. */
export function pageMetadata(path: string, title: string, description: string): Metadata {
  return {
    metadataBase: new URL(site.url),
    title,
    description,
    alternates: { canonical: `${site.url}${path}` },
  };
}

/** The title of an inner page, with the site's name behind it. */
export const titled = (title: string) => `${title} – ${site.name}`;
