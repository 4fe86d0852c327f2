import { readFileSync } from 'node:fs';

/** The file that lists what the build takes from the one before: addresses of pages and of other files, as JSON. */
export const keptPages = 'RECORD_KEPT';

/** The name under which the ledger has what all lists of pages were made from. */
export const lists = 'lists';

/** Whether the build makes the feeds itself (lib/desk/feeds.ts); elsewhere their routes answer for them. */
export const makesFeeds = () => process.env[keptPages] !== undefined;

let kept: ReadonlySet<string> | undefined;

/** Whether the page or file of an address stands from the build before and need not be rendered. */
export function isKept(address: string): boolean {
  const file = process.env[keptPages];
  kept ??= new Set<string>(file ? JSON.parse(readFileSync(file, 'utf8')) : []);
  return kept.has(address);
}
