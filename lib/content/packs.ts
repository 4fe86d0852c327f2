import { randomUUID } from 'node:crypto';
import { existsSync, fstatSync, openSync, readdirSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a piece lies in its pack: its first byte, and how many. */
export type Piece = readonly [at: number, bytes: number];

/** A file of pieces, one after another: one opening writes it, any may read it, also when it was removed meanwhile. */
export interface Pack {
  readonly name: string;
  size(): number;
  put(bytes: Uint8Array): Piece;
  /** The bytes of a piece until the next is taken, or nothing if the file ends before it does. */
  take(piece: Piece): Buffer | undefined;
}

const prefix = 'bodies-';

// Bodies are mostly asked for in the order in which they were put, and to read each by itself takes a check of thousands
// half a second.
const ahead = 128 * 1024;

/** A pack of one's own: of two that append to the same file, neither knows where its pieces lie. */
export const newPack = (folder: string): Pack => opened(folder, `${prefix}${randomUUID()}`, 'wx+');

/** A pack that was written before, if it is there. */
export function knownPack(folder: string, name: string): Pack | undefined {
  try {
    return opened(folder, name, 'r');
  } catch (error) {
    // Another process may have removed it since the index that names it was read.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}

function opened(folder: string, name: string, flags: 'wx+' | 'r'): Pack {
  const file = openSync(join(folder, name), flags);
  let end = fstatSync(file).size;
  let window = Buffer.alloc(0);
  let [from, to] = [0, 0];
  return {
    name,
    size: () => end,
    put(bytes) {
      writeFileSync(file, bytes);
      end += bytes.length;
      return [end - bytes.length, bytes.length];
    },
    take([at, length]) {
      if (at < from || at + length > to) {
        if (window.length < length) window = Buffer.allocUnsafeSlow(Math.max(length, ahead));
        from = at;
        to = at + readSync(file, window, 0, window.length, at);
      }
      return at + length <= to ? window.subarray(at - from, at - from + length) : undefined;
    },
  };
}

/** Whether every one of them can still be opened by its name. */
export const areThere = (folder: string, names: Iterable<string>): boolean =>
  [...names].every((name) => existsSync(join(folder, name)));

/** Removes the packs that are not named; who has one open can read on. */
export function removeOthers(folder: string, named: ReadonlySet<string>) {
  for (const name of readdirSync(folder))
    if (name.startsWith(prefix) && !named.has(name)) rmSync(join(folder, name), { force: true });
}
