import type { Metadata } from 'next';
import { site } from '#lib/site.ts';

/** Title, description and the page's one address; `json` is the address of what it shows as data. */
export function pageMetadata(path: string, title: string, description: string, json?: string): Metadata {
  const types = json ? { types: { 'application/json': `${site.url}${json}` } } : {};
  return {
    metadataBase: new URL(site.url),
    title,
    description,
    alternates: { canonical: `${site.url}${path}`, ...types },
  };
}

/** The title of an inner page, with the site's name behind it. */
export const titled = (title: string) => `${title} – ${site.name}`;
