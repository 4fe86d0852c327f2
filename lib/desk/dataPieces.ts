import { closeSync, openSync, writevSync } from 'node:fs';
import type { DataRecord } from '#lib/data/collections.ts';
import type { Pieces } from '#lib/data/pieces.ts';

/** A mark of what a piece of a file was made from, and how many bytes it takes. */
export type KeptPiece = readonly [mark: string, bytes: number];

/** A file as it was left, and its pieces in their order. */
interface Left {
  readonly whole: Buffer;
  readonly pieces: readonly KeptPiece[];
}

/** What a file of pieces consists of: those that lie in the one that was left are taken from it, the others are made. */
export function putTogether(
  file: Pieces,
  markOf: (record: DataRecord) => string,
  left: Left | undefined,
): { parts: Buffer[]; pieces: KeptPiece[] } {
  const head = Buffer.from(file.head);
  const between = Buffer.from(file.between);
  const known = left ? piecesIn(left, head.length, between.length) : new Map<string, Buffer>();
  const pieces: KeptPiece[] = [];
  const parts: Buffer[] = [head];
  for (const record of file.records) {
    const mark = markOf(record);
    const bytes = known.get(mark) ?? Buffer.from(file.piece(record));
    if (pieces.length > 0) parts.push(between);
    parts.push(bytes);
    pieces.push([mark, bytes.length]);
  }
  parts.push(Buffer.from(file.tail));
  return { parts, pieces };
}

/**
 * The pieces by their marks, where the file has the head of today. It may have had another, but not together with a mark of
 * today: of the code and the date, which make the head, every mark is one too.
 */
function piecesIn({ whole, pieces }: Left, head: number, between: number): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  let at = head;
  for (const [mark, length] of pieces) {
    found.set(mark, whole.subarray(at, at + length));
    at += length + between;
  }
  return found;
}

/** Writes a file from its parts, which are not put into one: a large file would take as much memory once more. */
export function writeParts(file: string, parts: readonly Buffer[]) {
  const to = openSync(file, 'w');
  const written = writevSync(to, parts);
  closeSync(to);
  // A disk that is full takes less without an error.
  if (written !== bytesOf(parts)) throw new Error(`${file}: Expected room for ${bytesOf(parts)} bytes`);
}

export const bytesOf = (parts: readonly Buffer[]): number =>
  parts.reduce((sum, { length }) => sum + length, 0);
