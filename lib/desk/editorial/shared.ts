import { withoutNames } from './names.ts';
import type { Passage } from './passages.ts';
import type { Prose } from './prose.ts';
import { sift } from './sieve.ts';
import { type Run, runsOf, wordsOf } from './words.ts';

/** The same eight words or more in two files. */
export interface Shared {
  readonly few: Stretch;
  readonly many: Stretch;
}
export interface Stretch {
  readonly passage: Passage;
  readonly words: string;
}

interface Place {
  passage: Passage;
  run: Run;
}

/** What passages of `few` and of `many` have in common, each stretch once; one index, read once. */
export function sharedStretches(few: readonly Passage[], many: readonly Passage[], prose: Prose): Shared[] {
  const runs = (passage: Passage) =>
    runsOf(withoutNames(wordsOf(passage.text), prose.names, ({ word }) => word));
  const index = new Map<string, Place[]>();
  const suspects = sift(few, many, prose);
  for (const passage of suspects.few)
    for (const run of runs(passage)) {
      const places = index.get(run.key) ?? [];
      // Where a passage repeats itself, its first place will do.
      if (places.at(-1)?.passage !== passage) index.set(run.key, [...places, { passage, run }]);
    }
  return suspects.many.flatMap((passage) => stretches(passage, runs(passage), index));
}

interface Open {
  few: Place;
  first: Run;
  last: Run;
  at: number;
}

function stretches(passage: Passage, runs: readonly Run[], index: Map<string, Place[]>): Shared[] {
  const found: Open[] = [];
  const open = new Map<Passage, Open>();
  for (const [at, run] of runs.entries())
    for (const few of index.get(run.key) ?? []) {
      if (few.passage.filed === passage.filed) continue;
      const before = open.get(few.passage);
      if (before?.at === at - 1) Object.assign(before, { last: run, at });
      else {
        const next = { few, first: run, last: run, at };
        open.set(few.passage, next);
        found.push(next);
      }
    }
  return found.map(({ few, first, last }) => ({
    few: { passage: few.passage, words: slice(few.passage, few.run, few.run) },
    many: { passage, words: slice(passage, first, last) },
  }));
}

const slice = ({ text }: Passage, { from }: Run, { to }: Run) => text.slice(from, to);
