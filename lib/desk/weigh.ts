import type { ReadEdition } from '#lib/content/edition.ts';
import { fileOf, frameOf, keysOf, marksOf } from '#lib/content/nodes.ts';
import { movedUp, type Places } from '#lib/export/packing.ts';
import type { BuildState, KeptFile } from '#lib/export/state.ts';
import { derivations } from './derivations.ts';

/** What an edition says: of the nodes of the build before at their places, and of any other. */
export interface Marks {
  readonly known: readonly string[];
  readonly of: (node: string) => string;
  /** Keys of the files of all records (nodes.ts). */
  readonly keys: ReadonlyMap<string, string>;
  /** Of what all files say in their fields (nodes.ts). */
  readonly frame: string;
}

/**
 * Marks of an edition. What follows from a file that is as it was is marked as it was; all that follows from several is where
 * nothing but texts changed.
 */
export function marksSince(
  { nodes, marks, keys: before, frame: frameBefore }: BuildState,
  read: Pick<ReadEdition, 'edition' | 'filed'>,
): Marks {
  const of = marksOf(read.edition, derivations);
  const keys = keysOf(read.edition);
  const frame = frameOf(read);
  const known = nodes.map((node, place) => {
    const file = fileOf(node);
    const isSame =
      file === undefined ? frame === frameBefore : keys.has(file) && keys.get(file) === before.get(file);
    return isSame ? (marks[place] as string) : of(node);
  });
  return { known, of, keys, frame };
}

/** What is the same now as when the build before was made. */
export interface Unchanged extends Pick<BuildState, 'pages' | 'files'> {
  /** Whether the lists of pages are: there is no page more, and none less. */
  readonly lists: boolean;
}

/** The pages and files of which nothing that they were made from says anything else now, and whether that holds of the lists of pages. */
export function unchangedSince({ marks, pages, files, lists }: BuildState, { known }: Marks): Unchanged {
  const changed = Uint8Array.from(known, (mark, place) => (mark === marks[place] ? 0 : 1));
  const isSame = (read: Places) => !read.some((place) => changed[place]);
  const among = <T extends KeptFile>(all: ReadonlyMap<string, T>) =>
    new Map([...all].filter(([, { read }]) => isSame(read)));
  return { pages: among(pages), files: among(files), lists: lists.length > 0 && isSame(lists) };
}

/** What stands finished, with what it was made from. */
export type Made = Pick<BuildState, 'nodes' | 'pages' | 'files' | 'lists'>;

/** Pages, files and lists with what they were made from, as places among these nodes and no others, each with a mark of what it says now. */
export function withMarks(
  { nodes, pages, files, lists }: Made,
  { known, of, keys, frame }: Marks,
): Made & Pick<BuildState, 'marks' | 'keys' | 'frame'> {
  const isRead = new Uint8Array(nodes.length);
  for (const { read } of [...pages.values(), ...files.values(), { read: lists }])
    for (const place of read) isRead[place] = 1;
  const there = movedUp(isRead);
  const among = <T extends KeptFile>(all: ReadonlyMap<string, T>) =>
    new Map(Array.from(all, ([name, file]) => [name, { ...file, read: there(file.read) }]));
  const marks: string[] = [];
  for (const [place, node] of nodes.entries()) if (isRead[place]) marks.push(known[place] ?? of(node));
  return {
    nodes: nodes.filter((_, place) => isRead[place]),
    marks,
    keys,
    frame,
    pages: among(pages),
    files: among(files),
    lists: there(lists),
  };
}
