import type { Nodes, Text } from 'mdast';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where in its file a piece of a text stands. */
export type PlaceOf = (node: Text, index: number, piece: string) => Place;

/**
 * Finds pieces of the body `text` again. The parser strips what indents a line that continues a paragraph, and escapes:
 * a piece stands at the place it was parsed to, or behind it.
 */
export function placesIn(text: string, firstLine: number, lineOf: (node: Nodes) => number): PlaceOf {
  const lines = text.split('\n');
  return (node, index, piece) => {
    const before = node.value.slice(0, index).split('\n');
    const line = lineOf(node) + before.length - 1;
    const least =
      before.length === 1 ? (node.position?.start.column ?? 1) - 1 + index : before.at(-1)?.length;
    const found = (lines[line - firstLine] ?? '').indexOf(piece, least);
    return { line, column: (found < 0 ? (least ?? 0) : found) + 1 };
  };
}
