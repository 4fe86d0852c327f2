import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SeenFile } from '#lib/export/state.ts';

const page = 'index.html';

/** What the disk says of a file, to know it again. */
export function seenOf(file: string): SeenFile {
  const { size, mtimeMs } = statSync(file);
  return { bytes: size, written: mtimeMs };
}

/** Whether a file is as the build before left it. */
export function isUntouched(file: string, { bytes, written }: SeenFile): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.size === bytes && found.mtimeMs === written;
}

/** A page of the build before in its place; with its folder, where nothing else lies in that. */
export function takePage(address: string, from: string, to: string) {
  const [here, there] = [join(from, address), join(to, address)];
  if (readdirSync(here).length > 1 || existsSync(there)) {
    linkFile(join(here, page), join(there, page));
    return;
  }
  mkdirSync(dirname(there), { recursive: true });
  renameSync(here, there);
}

/** A folder of the build before, if it left one, to where what lies in it is left if it says the same. A page in it stays. */
export function takeFolder(folder: string, from: string, to: string) {
  const [here, there] = [join(from, folder), join(to, folder)];
  if (!existsSync(here)) return;
  mkdirSync(to, { recursive: true });
  renameSync(here, there);
  if (!existsSync(join(there, page))) return;
  mkdirSync(here);
  renameSync(join(there, page), join(here, page));
}

/** The same file under a second name: neither is changed from here on. */
export function linkFile(from: string, to: string) {
  mkdirSync(dirname(to), { recursive: true });
  linkSync(from, to);
}
