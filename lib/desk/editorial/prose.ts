import type { Filed } from '#lib/content/link.ts';
import type { Edition } from '#lib/content/records.ts';
import { type Names, officialNames } from './names.ts';
import { type Passage, passagesOf } from './passages.ts';
import { runHashes } from './runHashes.ts';

/** All that the record says in sentences, read once for every rule that goes through it. */
export interface Prose {
  readonly passages: readonly Passage[];
  /** What nobody can say otherwise. */
  readonly names: Names;
  /** A number for every run of eight words of a passage, its official names apart. */
  readonly hashesOf: (passage: Passage) => Float64Array;
}

export function proseOf(edition: Edition, filed: readonly Filed[]): Prose {
  const names = officialNames(edition);
  const hashesIn = runHashes(names);
  const known = new Map<Passage, Float64Array>();
  return {
    passages: filed.flatMap(passagesOf),
    names,
    hashesOf(passage) {
      const hashes = known.get(passage) ?? hashesIn(passage.text);
      known.set(passage, hashes);
      return hashes;
    },
  };
}
