import type { BuildState, KeptPage } from '#lib/export/state.ts';

/** The pages of which nothing that they read says anything else now. */
export function unchangedPages(before: BuildState, markOf: (node: string) => string): Map<string, KeptPage> {
  const changed = new Set<string>();
  for (const [node, mark] of before.marks) if (markOf(node) !== mark) changed.add(node);
  return new Map([...before.pages].filter(([, { read }]) => !read.some((node) => changed.has(node))));
}
