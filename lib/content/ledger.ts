import { mkdirSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { keeper } from '#lib/words/once.ts';
import type { Note } from './watch.ts';

/** Where the pages of a build enter what they read: a file for each process that renders. */
export const ledgerFolder = 'RECORD_LEDGER';

let open: number | undefined;
const waiting = new Map<string, string>();

/**
 * Enters a page and, once each, the nodes that it reads. They are written before the page's own file is: a worker is
 * stopped without a word when its last page is done.
 */
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
    // In the same turn of the event loop; files are written in later ones.
    if (waiting.size === 0) setImmediate(write, file);
    waiting.set(page, `${waiting.get(page) ?? page} ${node}`);
  };
}

function write(file: number) {
  writeSync(file, [...waiting.values()].map((line) => `${line}\n`).join(''));
  waiting.clear();
}

/** What each page read, each node once, by the page's address. */
export function readLedger(folder: string): Map<string, readonly string[]> {
  const pages = new Map<string, readonly string[]>();
  const kept = keeper();
  for (const name of readdirSync(folder))
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const [page = '', ...nodes] = line.split(' ').map(kept);
      const known = pages.get(page);
      // A page that reads in several turns of the event loop has several lines.
      if (page) pages.set(page, known ? [...new Set([...known, ...nodes])] : nodes);
    }
  return pages;
}
