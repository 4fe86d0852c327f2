import type { Filed } from '#lib/content/link.ts';
import { type Names, officialNames } from './names.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { Proofs } from './proofs.ts';
import { repeatedRuns } from './runs.ts';

/** All that the record says in sentences, read once for every rule that goes through it. */
export interface Prose {
  readonly passages: readonly Passage[];
  readonly passagesIn: (filed: Filed) => readonly Passage[];
  /** What nobody can say otherwise. */
  readonly names: Names;
  /** A number for every run of eight words of one of the passages, its official names apart, that stands in all of them more than once. */
  readonly repeatedOf: (passage: Passage) => readonly number[];
}

const none: readonly number[] = [];

export function proseOf({ edition, filed, paragraphsOf, runs }: Omit<Proofs, 'prose'>): Prose {
  const names = officialNames(edition);
  const each = new Map(filed.map((file) => [file, passagesOf(file, paragraphsOf)]));
  const repeated = repeatedRuns(each, names, runs);
  return {
    passages: [...each.values()].flat(),
    passagesIn: (file) => each.get(file) ?? passagesOf(file, paragraphsOf),
    names,
    repeatedOf: (passage) => repeated.get(passage) ?? none,
  };
}
