import type { BuildState, KeptFile } from '#lib/export/state.ts';

/** The pages and files of which nothing that they were made from says anything else now. */
export function unchangedSince(
  { nodes, marks, pages, files }: BuildState,
  markOf: (node: string) => string,
): Pick<BuildState, 'pages' | 'files'> {
  const changed = Uint8Array.from(nodes, (node, place) => (markOf(node) === marks[place] ? 0 : 1));
  const among = <T extends KeptFile>(all: ReadonlyMap<string, T>) =>
    new Map([...all].filter(([, { read }]) => !read.some((place) => changed[place])));
  return { pages: among(pages), files: among(files) };
}

/** Pages and files with what they were made from, as places among these nodes and no others, each with a mark of what it says now. */
export function withMarks(
  { nodes, pages, files }: Pick<BuildState, 'nodes' | 'pages' | 'files'>,
  markOf: (node: string) => string,
): Pick<BuildState, 'nodes' | 'marks' | 'pages' | 'files'> {
  const isRead = new Uint8Array(nodes.length);
  for (const { read } of [...pages.values(), ...files.values()]) for (const place of read) isRead[place] = 1;
  const left = nodes.filter((_, place) => isRead[place]);
  const moved = new Uint32Array(nodes.length);
  let next = 0;
  for (const [place, is] of isRead.entries()) if (is) moved[place] = next++;
  const among = <T extends KeptFile>(all: ReadonlyMap<string, T>) =>
    new Map(
      Array.from(all, ([name, file]) => [
        name,
        { ...file, read: file.read.map((place) => moved[place] as number) },
      ]),
    );
  return { nodes: left, marks: left.map(markOf), pages: among(pages), files: among(files) };
}
