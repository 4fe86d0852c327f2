import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLedger } from '#lib/content/ledger.ts';
import { addressesIn } from '#lib/export/addresses.ts';
import type { Finishing } from '#lib/export/finish.ts';
import type { Places, placesIn } from '#lib/export/packing.ts';
import { lists } from '#lib/export/plan.ts';
import type { FollowedFile, KeptPage } from '#lib/export/state.ts';
import { paths, site } from '#lib/site.ts';
import { seenOf } from './kept.ts';
import type { Made, Unchanged } from './weigh.ts';

const out = 'out';

/** The list of all pages, for search engines. */
export const sitemapFile = paths.sitemap().slice(1);

/** The file of a page. */
export const fileOf = (page: string) => `${page.slice(1)}index.html`;

/** What is known of a build beside what it finished. */
interface Known {
  /** The folder in which pages entered what they read. */
  readonly ledger: string;
  /** What was taken from the build before, and what its lists of pages were made from. */
  readonly kept: Unchanged;
  readonly lists: Places;
  /** What readers subscribe to, and the sitemap if it was kept. */
  readonly followed: ReadonlyMap<string, FollowedFile>;
  /** The nodes of the build before, to which new ones are added. */
  readonly places: ReturnType<typeof placesIn>;
}

/** What the next build may take from one. */
export function worthKeeping(
  finished: Finishing['pages'],
  { ledger, kept, followed, lists: listsBefore, places }: Known,
): Made {
  const read = new Map(Array.from(kept.pages, ([page, known]) => [page, known.read]));
  const entered = readLedger(ledger);
  for (const [page, nodes] of entered) read.set(page, places.of(nodes));
  const known = new Map<string, KeptPage>();
  for (const [page, places] of read) {
    const made = finished.get(fileOf(page));
    if (made) known.set(page, { ...made, read: places, ...seenOf(join(out, fileOf(page))) });
  }
  const files = new Map(followed);
  const sitemap = read.get(paths.sitemap());
  if (sitemap) files.set(sitemapFile, fileIn(out, sitemapFile, sitemap));
  return {
    nodes: places.words(),
    pages: known,
    files,
    lists: read.get(lists) ?? listsBefore,
  };
}

/** A file as it lies there, with what it was made from. */
const fileIn = (folder: string, path: string, read: Places): FollowedFile => ({
  read,
  addresses: addressesIn(path, readFileSync(join(folder, path), 'utf8'), site.url),
  ...seenOf(join(folder, path)),
});
