import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Edition } from '#lib/content/records.ts';
import { watch } from '#lib/content/watch.ts';
import { addressesIn } from '#lib/export/addresses.ts';
import type { Places } from '#lib/export/packing.ts';
import type { FollowedFile } from '#lib/export/state.ts';
import { followFolders } from '#lib/feeds/files.ts';
import { site } from '#lib/site.ts';
import { bookFor } from './derivations.ts';
import { seenOf } from './kept.ts';

/** Writes below a folder what readers subscribe to, and gives what each file was made from; what is kept stands there as it was. */
export async function writeFollowed(
  edition: Edition,
  to: string,
  kept: ReadonlyMap<string, FollowedFile>,
  placesOf: (nodes: ReadonlySet<string>) => Places,
): Promise<Map<string, FollowedFile>> {
  const all = new Map<string, FollowedFile>();
  for (const { address, filesOf } of followFolders(edition, bookFor)) {
    const pathOf = ({ file }: { file: string }) => `${address.slice(1)}${file}`;
    const paths = filesOf(edition).map(pathOf);
    const known = paths.flatMap((path) => kept.get(path) ?? []);
    if (known.length === paths.length) {
      paths.forEach((path, i) => void all.set(path, known[i] as FollowedFile));
      continue;
    }
    const nodes = new Set<string>();
    // One view for all forms of a feed: what they say alike is made once.
    const texts = filesOf(watch(edition, (node) => nodes.add(node))).map((made) => made.write());
    const read = placesOf(nodes);
    paths.forEach((path, i) => {
      const text = texts[i] as string;
      writeFile(join(to, path), text);
      all.set(path, { read, addresses: addressesIn(path, text, site.url), ...seenOf(join(to, path)) });
    });
    await setImmediate();
  }
  return all;
}

function writeFile(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
