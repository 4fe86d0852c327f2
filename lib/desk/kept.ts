import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '#lib/export/folder.ts';
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

/** Leaves in a folder nothing but some files, and one folder in which others still write. */
export function keepOnly(folder: string, kept: ReadonlySet<string>, others: string) {
  for (const file of filesIn(folder, others)) {
    if (kept.has(file)) continue;
    rmSync(join(folder, file));
    let at = dirname(file);
    while (at !== '.' && readdirSync(join(folder, at)).length === 0) {
      rmdirSync(join(folder, at));
      at = dirname(at);
    }
  }
}

/**
 * A folder from where it lies, if it is there, to where others may write in it. If a build that was stopped has left it there,
 * that one counts: what lies here was not finished. A page in it is none of theirs, and stays.
 */
export function takeFolder(folder: string, from: string, to: string) {
  const [here, there] = [join(from, folder), join(to, folder)];
  if (!existsSync(here)) return;
  if (existsSync(there)) {
    for (const name of readdirSync(here)) if (name !== page) rmSync(join(here, name), { recursive: true });
    return;
  }
  mkdirSync(to, { recursive: true });
  renameSync(here, there);
  if (!existsSync(join(there, page))) return;
  mkdirSync(here);
  renameSync(join(there, page), join(here, page));
}

/** The same folder back to its page. */
export function giveFolder(folder: string, from: string, to: string) {
  const [here, there] = [join(from, folder), join(to, folder)];
  if (existsSync(there)) {
    renameSync(join(there, page), join(here, page));
    rmSync(there, { recursive: true });
  }
  renameSync(here, there);
}
