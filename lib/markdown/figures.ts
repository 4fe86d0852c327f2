import type { Nodes, Paragraph, Parent, PhrasingContent, Root as Prose, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A number or chart of the record that a body names. */
export interface NamedFigure {
  /** `visits`, or `chart:visits-by-year`. */
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

const named = /\{\{\s*([a-z0-9:-]+)\s*(\|\s*number\s*)?\}\}/g;

/** What a body may hold of one chart: a paragraph with nothing else. */
export const chartAlone = /^\{\{\s*chart:[a-z0-9-]+\s*\}\}$/;

/**
 * Puts a `data` element in the place of each `{{name}}`, for the build to write the number into; `{{name|number}}` asks
 * for it without its unit. A paragraph that holds only a chart becomes a `figure`.
 */
export function placeFigures(prose: Prose, lineOf: (node: Nodes) => number): NamedFigure[] {
  const found: NamedFigure[] = [];
  visit(prose, 'text', (node, i, parent: Parent | undefined) => {
    const pieces = split(node);
    if (!parent || i === undefined || !pieces.some(({ name }) => name)) return;
    for (const { name, at } of pieces)
      if (name) found.push({ name, line: lineOf(node), column: (node.position?.start.column ?? 1) + at });
    const alone =
      parent.type === 'paragraph' && parent.children.length === 1 && chartAlone.test(node.value.trim());
    if (alone) (parent as Paragraph).data = { hName: 'figure' };
    parent.children.splice(i, 1, ...pieces.map(({ content }) => content));
    return [SKIP, i + pieces.length];
  });
  return found;
}

interface Piece {
  content: PhrasingContent;
  name?: string;
  at: number;
}

function split({ value }: Text): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const text = (to: number) => {
    if (to > end) pieces.push({ content: { type: 'text', value: value.slice(end, to) }, at: end });
  };
  for (const match of value.matchAll(named)) {
    const [whole, name = '', bare] = match;
    text(match.index);
    const data = { hName: 'data', hProperties: { value: bare ? `${name}|number` : name } };
    pieces.push({ content: { type: 'figure', data } as unknown as PhrasingContent, name, at: match.index });
    end = match.index + whole.length;
  }
  text(value.length);
  return pieces.length === 0 ? [{ content: { type: 'text', value }, at: 0 }] : pieces;
}
