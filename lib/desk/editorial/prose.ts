import type { Filed } from '#lib/content/link.ts';
import { type Names, officialNames } from './names.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { Proofs } from './proofs.ts';
import { runHashes } from './runHashes.ts';
import { repeatedIn } from './sieve.ts';

/** All that the record says in sentences, read once for every rule that goes through it. */
export interface Prose {
  readonly passages: readonly Passage[];
  readonly passagesIn: (filed: Filed) => readonly Passage[];
  /** What nobody can say otherwise. */
  readonly names: Names;
  /** A number for every run of eight words of a passage, its official names apart, that stands in all passages more than once. */
  readonly repeatedOf: (passage: Passage) => Float64Array;
}

export function proseOf({ edition, filed, paragraphsOf }: Omit<Proofs, 'prose'>): Prose {
  const names = officialNames(edition);
  const hashesIn = runHashes(names);
  const each = new Map(filed.map((file) => [file, passagesOf(file, paragraphsOf)]));
  const passages = [...each.values()].flat();
  const hashes = passages.map(({ text }) => hashesIn(text));
  const isRepeated = repeatedIn(hashes);
  const repeated = new Map(passages.map((passage, i) => [passage, hashes[i]?.filter(isRepeated)]));
  return {
    passages,
    passagesIn: (file) => each.get(file) ?? passagesOf(file, paragraphsOf),
    names,
    repeatedOf: (passage) => repeated.get(passage) ?? hashesIn(passage.text).filter(isRepeated),
  };
}
