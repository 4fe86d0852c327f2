import { mkdirSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Note } from './watch.ts';

/** Where the pages of a build enter what they read: a file for each process that renders. */
export const ledgerFolder = 'RECORD_LEDGER';

let open: number | undefined;

/** Enters a page and, once each, the nodes that it reads; at once, for a worker may be stopped when its last page is done. */
export function entriesInto(folder: string, page: string): Note {
  if (open === undefined) {
    mkdirSync(folder, { recursive: true });
    open = openSync(join(folder, `${process.pid}.txt`), 'a');
  }
  const file = open;
  const seen = new Set<string>();
  return (node) => {
    if (seen.has(node)) return;
    seen.add(node);
    writeSync(file, `${page} ${node}\n`);
  };
}

/** What each page read, by the page's address. */
export function readLedger(folder: string): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>();
  for (const name of readdirSync(folder))
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const [page, node] = line.split(' ');
      if (!page || !node) continue;
      const nodes = pages.get(page) ?? new Set();
      nodes.add(node);
      pages.set(page, nodes);
    }
  return pages;
}
