import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { schemas } from '#lib/content/edition.ts';
import { markOf } from '#lib/content/readings.ts';
import type { AnyRecord, Edition } from '#lib/content/records.ts';
import { published } from '#lib/data/catalogue.ts';
import { filesIn } from '#lib/export/folder.ts';
import type { SeenFile } from '#lib/export/state.ts';
import { bookOf } from '#lib/figures/book.ts';
import { namesFigures } from '#lib/figures/written.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { isUntouched, seenOf } from './kept.ts';

/** A file of the open data as it was left, with a mark of what it was made from. */
interface KeptData extends SeenFile {
  readonly mark: string;
}

/** Where the open data is written to, and where it is noted what it was made from. */
export interface DataPlaces {
  readonly to: string;
  readonly notes: string;
  /** A mark of the code that writes it. */
  readonly code: string;
}

/**
 * Writes the open data into a folder, in which that of the build before may lie: a file of records that are as they were
 * is not made again, and one that says the same is left as it is. What goes on beside it takes its turn between.
 */
export async function writeData(edition: Edition, { to, notes, code }: DataPlaces) {
  const left = new Set(filesIn(to));
  const known = notesIn(notes);
  const made = new Map<string, KeptData>();
  const marked = marksFor(edition, code);
  for (const { path, from, write } of published(edition, schemas)) {
    const file = join(to, path);
    const isThere = left.delete(path);
    const before = known.get(path);
    const mark = from && marked(from);
    if (isThere && before && before.mark === mark && isUntouched(file, before)) {
      made.set(path, before);
      continue;
    }
    const bytes = Buffer.from(write());
    if (!isThere || !says(file, bytes)) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    if (mark !== undefined) made.set(path, { mark, ...seenOf(file) });
    await setImmediate();
  }
  for (const path of left) rmSync(join(to, path));
  writeFileSync(`${notes}.new`, JSON.stringify([...made]));
  renameSync(`${notes}.new`, notes);
}

/** Whether these are the bytes of a file, which is not read where it has more or fewer. */
const says = (file: string, bytes: Buffer) =>
  statSync(file).size === bytes.length && readFileSync(file).equals(bytes);

/** What was noted; nothing if it is damaged, for all data can be made again. */
function notesIn(file: string): ReadonlyMap<string, KeptData> {
  if (!existsSync(file)) return new Map();
  const text = readFileSync(file, 'utf8');
  try {
    return new Map(JSON.parse(text));
  } catch {
    // A machine may have lost its power before the disk had it.
    return new Map();
  }
}

/** Gives marks of some records as data: the same as long as their files, the numbers they name and the date of the record are. */
function marksFor(edition: Edition, code: string): (records: readonly AnyRecord[]) => string {
  const date = recordDate(edition);
  let numbers: string | undefined;
  const numbersOf = (record: AnyRecord) => {
    if (record.collection === 'stories' ? !namesFigures(record) : record.body.figures.length === 0) return '';
    const book = bookOf(edition, 'en');
    numbers ??= markOf(JSON.stringify([[...book.numbers], [...book.charts.keys()]]));
    return numbers;
  };
  return (records) =>
    markOf(
      code,
      date,
      records.map((record) => `${record.id} ${record.body.key} ${numbersOf(record)}`).join('\n'),
    );
}
