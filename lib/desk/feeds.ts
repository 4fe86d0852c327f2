import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Edition } from '#lib/content/records.ts';
import { watch } from '#lib/content/watch.ts';
import type { Places } from '#lib/export/packing.ts';
import type { KeptFile } from '#lib/export/state.ts';
import { followFolders } from '#lib/feeds/files.ts';
import { bookFor } from './derivations.ts';
import { linkFile, seenOf } from './kept.ts';

/** Files that stand as they were, by their paths, and the folder of the build before in which they lie. */
export interface Unchanged {
  readonly files: ReadonlyMap<string, KeptFile>;
  readonly folder: string;
}

/** Writes below a folder what readers subscribe to, and gives what each file was made from; what is unchanged is taken over. */
export async function writeFollowed(
  edition: Edition,
  to: string,
  { files, folder }: Unchanged,
  placesOf: (nodes: ReadonlySet<string>) => Places,
): Promise<Map<string, KeptFile>> {
  const all = new Map<string, KeptFile>();
  for (const { address, filesOf } of followFolders(edition, bookFor)) {
    const pathOf = ({ file }: { file: string }) => `${address.slice(1)}${file}`;
    const paths = filesOf(edition).map(pathOf);
    const known = paths.flatMap((path) => files.get(path) ?? []);
    if (known.length === paths.length) {
      for (const path of paths) linkFile(join(folder, path), join(to, path));
      paths.forEach((path, i) => void all.set(path, known[i] as KeptFile));
      continue;
    }
    const nodes = new Set<string>();
    // One view for all forms of a feed: what they say alike is made once.
    for (const made of filesOf(watch(edition, (node) => nodes.add(node))))
      writeFile(join(to, pathOf(made)), made.write());
    const read = placesOf(nodes);
    for (const path of paths) all.set(path, { read, ...seenOf(join(to, path)) });
    await setImmediate();
  }
  return all;
}

function writeFile(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
