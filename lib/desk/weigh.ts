import { type Derivations, marksOf } from '#lib/content/nodes.ts';
import type { Edition } from '#lib/content/records.ts';
import type { BuildState, KeptPage } from '#lib/export/state.ts';

/** The pages of which nothing that they read says anything else now; with other code, none. */
export function unchangedPages(
  before: BuildState,
  code: string,
  edition: Edition,
  derivations: Derivations,
): Map<string, KeptPage> {
  if (before.code !== code) return new Map();
  const markOf = marksOf(edition, derivations);
  const changed = new Set<string>();
  for (const [node, mark] of before.marks) if (markOf(node) !== mark) changed.add(node);
  return new Map([...before.pages].filter(([, { read }]) => !read.some((node) => changed.has(node))));
}
