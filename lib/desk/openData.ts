import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { schemas } from '#lib/content/edition.ts';
import type { Edition } from '#lib/content/records.ts';
import { published } from '#lib/data/catalogue.ts';
import { filesIn } from '#lib/export/folder.ts';
import type { SeenFile } from '#lib/export/state.ts';
import { dataMarks } from './dataMarks.ts';
import { bytesOf, type KeptPiece, putTogether, writeParts } from './dataPieces.ts';
import { isUntouched, seenOf } from './kept.ts';

/** A file of the open data as it was left, with a mark of what it was made from. */
interface KeptData extends SeenFile {
  readonly mark: string;
  /** Of a file that has one for each record. */
  readonly pieces?: readonly KeptPiece[];
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
 * is not made again, nor is a record’s piece of a file, and what says the same is left as it is. What goes on beside it
 * takes its turn between.
 */
export async function writeData(edition: Edition, { to, notes, code }: DataPlaces) {
  const left = new Set(filesIn(to));
  const known = notesIn(notes);
  const made = new Map<string, KeptData>();
  const marks = dataMarks(edition, code);
  for (const { path, from, pieces, write } of published(edition, schemas)) {
    const file = join(to, path);
    const isThere = left.delete(path);
    const noted = known.get(path);
    const before = noted && isUntouched(file, noted) ? noted : undefined;
    const mark = from && marks.ofAll(from);
    if (before && before.mark === mark) {
      made.set(path, before);
      continue;
    }
    const { parts, ...rest } = pieces
      ? putTogether(
          pieces,
          marks.ofOne,
          before?.pieces && { whole: readFileSync(file), pieces: before.pieces },
        )
      : { parts: [Buffer.from(write())] };
    if (!isThere || !says(file, parts)) {
      mkdirSync(dirname(file), { recursive: true });
      writeParts(file, parts);
    }
    if (mark !== undefined) made.set(path, { mark, ...rest, ...seenOf(file) });
    await setImmediate();
  }
  for (const path of left) rmSync(join(to, path));
  writeFileSync(`${notes}.new`, JSON.stringify([...made]));
  renameSync(`${notes}.new`, notes);
}

/** Whether a file has these bytes; it is not read where it has more or fewer. */
const says = (file: string, parts: readonly Buffer[]) =>
  statSync(file).size === bytesOf(parts) && readFileSync(file).equals(Buffer.concat(parts));

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
