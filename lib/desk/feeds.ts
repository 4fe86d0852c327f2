import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Edition } from '#lib/content/records.ts';
import { watch } from '#lib/content/watch.ts';
import { addressesIn } from '#lib/export/addresses.ts';
import type { Places } from '#lib/export/packing.ts';
import type { FollowedFile } from '#lib/export/state.ts';
import type { FollowFile } from '#lib/feeds/files.ts';
import { type FollowFolder, followFolders } from '#lib/feeds/folders.ts';
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
  for (const folder of followFolders(edition)) {
    const pathOf = (file: string) => `${folder.address.slice(1)}${file}`;
    const known = folder.files.flatMap((file) => kept.get(pathOf(file)) ?? []);
    if (known.length === folder.files.length) {
      folder.files.forEach((file, i) => void all.set(pathOf(file), known[i] as FollowedFile));
      continue;
    }
    const nodes = new Set<string>();
    // One view for all forms of a feed: what they say alike is made once.
    const made = await filesOf(
      folder,
      watch(edition, (node) => nodes.add(node)),
    );
    const texts = made.map(({ file, write }) => [pathOf(file), write()] as const);
    const read = placesOf(nodes);
    for (const [path, text] of texts) {
      writeFile(join(to, path), text);
      all.set(path, { read, addresses: addressesIn(path, text, site.url), ...seenOf(join(to, path)) });
    }
    await setImmediate();
  }
  return all;
}

async function filesOf({ lang, topic }: FollowFolder, edition: Edition): Promise<FollowFile[]> {
  // Only where one is written: what writes them takes a tenth of a second to load.
  const { feedFiles, followFiles } = await import('#lib/feeds/files.ts');
  if (topic === undefined) return followFiles(edition, lang, bookFor);
  const of = edition.topics.find(({ id }) => id === topic);
  return feedFiles(edition, lang, bookFor, of);
}

function writeFile(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
