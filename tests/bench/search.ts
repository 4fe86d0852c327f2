import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEdition } from '#lib/content/edition.ts';
import { writeSearch } from '#lib/export/search.ts';
import { entriesOf } from '#lib/search/entries.ts';
import { root } from './copy.ts';
import { median } from './pages.ts';
import { build, copyFor } from './ways.ts';

/** The index of the search over the record. */
export interface SearchFigures {
  readonly entries: number;
  readonly seconds: number;
  readonly files: number;
  readonly bytes: number;
}

const rounds = 5;

/** Builds the record and makes its index anew, several times over. */
export async function measureSearch(): Promise<SearchFigures> {
  const copy = copyFor('ours', 'search');
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  await build('ours', copy);
  const entries = entriesOf(readEdition(join(copy, 'content'), new Date()).edition, 'en');
  const html = (url: string) => readFileSync(join(copy, 'out', url, 'index.html'), 'utf8');
  const written = mkdtempSync(join(tmpdir(), 'record-search-'));
  const texts = mkdtempSync(join(tmpdir(), 'record-texts-'));
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    // As other code would: each round reads all pages.
    const indexing = writeSearch(entries, () => undefined, { out: written, texts, code: `${round}` });
    indexing.goOn({ html, mark: html });
    const { problems } = await indexing.written;
    if (problems.length > 0) throw new Error(problems.join('\n'));
    times.push((performance.now() - began) / 1_000);
  }
  const files = readdirSync(written, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  for (const folder of [written, texts, copy]) rmSync(folder, { recursive: true, force: true });
  return { entries: entries.length, seconds: median(times), files: files.length, bytes };
}
