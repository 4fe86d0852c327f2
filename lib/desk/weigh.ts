import { movedUp, type Places } from '#lib/export/packing.ts';
import type { BuildState, KeptFile } from '#lib/export/state.ts';

/** What is the same now as when the build before was made. */
export interface Unchanged extends Pick<BuildState, 'pages' | 'files'> {
  /** Whether the lists of pages are: there is no page more, and none less. */
  readonly lists: boolean;
}

/** The pages and files of which nothing that they were made from says anything else now, and whether that holds of the lists of pages. */
export function unchangedSince(
  { nodes, marks, pages, files, lists }: BuildState,
  markOf: (node: string) => string,
): Unchanged {
  const changed = Uint8Array.from(nodes, (node, place) => (markOf(node) === marks[place] ? 0 : 1));
  const isSame = (read: Places) => !read.some((place) => changed[place]);
  const among = <T extends KeptFile>(all: ReadonlyMap<string, T>) =>
    new Map([...all].filter(([, { read }]) => isSame(read)));
  return { pages: among(pages), files: among(files), lists: lists.length > 0 && isSame(lists) };
}

type Made = Pick<BuildState, 'nodes' | 'pages' | 'files' | 'lists'>;

/** Pages, files and lists with what they were made from, as places among these nodes and no others, each with a mark of what it says now. */
export function withMarks(
  { nodes, pages, files, lists }: Made,
  markOf: (node: string) => string,
): Made & Pick<BuildState, 'marks'> {
  const isRead = new Uint8Array(nodes.length);
  for (const { read } of [...pages.values(), ...files.values(), { read: lists }])
    for (const place of read) isRead[place] = 1;
  const left = nodes.filter((_, place) => isRead[place]);
  const there = movedUp(isRead);
  const among = <T extends KeptFile>(all: ReadonlyMap<string, T>) =>
    new Map(Array.from(all, ([name, file]) => [name, { ...file, read: there(file.read) }]));
  return {
    nodes: left,
    marks: left.map(markOf),
    pages: among(pages),
    files: among(files),
    lists: there(lists),
  };
}
