import type { Filed } from '#lib/content/link.ts';
import type { Passage } from './passages.ts';
import type { Prose } from './prose.ts';

/** Passages of which some may say what one of the others says in another file. */
export interface Suspects {
  readonly few: readonly Passage[];
  readonly many: readonly Passage[];
}

/** The passages that may have eight words in common with one of another file, by their hashes; all others have none. */
export function sift(
  few: readonly Passage[],
  many: readonly Passage[],
  { repeatedOf }: Pick<Prose, 'repeatedOf'>,
): Suspects {
  // The file of `few` that has a run, or that several have it.
  const owners = new Map<number, Filed | typeof several>();
  for (const passage of few)
    for (const hash of repeatedOf(passage)) {
      const owner = owners.get(hash) ?? passage.filed;
      owners.set(hash, owner === passage.filed ? owner : several);
    }
  const shared = new Set<number>();
  const suspects = many.filter((passage) => {
    const found = repeatedOf(passage).filter((hash) => {
      const owner = owners.get(hash);
      return owner !== undefined && owner !== passage.filed;
    });
    for (const hash of found) shared.add(hash);
    return found.length > 0;
  });
  return {
    few: few.filter((passage) => repeatedOf(passage).some((hash) => shared.has(hash))),
    many: suspects,
  };
}

const several = 'several';
