import type { Nodes, Root as Prose } from 'mdast';
import { visit } from 'unist-util-visit';

/** In place of a source: the paragraph speaks of this record itself, how it was made or what it counts. */
export const ofRecord = 'record';

/** What a body says in one place: a paragraph, one within a list item or a quotation, or a table whole. */
export interface Paragraph {
  /** Of the file. */
  readonly line: number;
  /** As it was typed, `{{figures}}` too, without its citations; cells of a table stand between bars. */
  readonly text: string;
  /** The ids of sources, and `record`. */
  readonly cites: readonly string[];
  /** One sentence that ends in a colon and leads to a list or a table. */
  readonly leadsOn: boolean;
}

/**
 * The paragraphs of a body in their order; `lineOf` knows where each stands in its file. A definition for a source of
 * the registry is none: the reader of bodies refuses it.
 */
export function paragraphsOf(
  prose: Prose,
  lineOf: (node: Nodes) => number,
  isSource: (id: string) => boolean,
): Paragraph[] {
  const found: Paragraph[] = [];
  visit(prose, ['paragraph', 'table'], (node, i, parent) => {
    const text = textOf(node).trim();
    if (text === '' || (parent?.type === 'footnoteDefinition' && isSource(parent.identifier))) return;
    const next = i === undefined ? undefined : parent?.children[i + 1]?.type;
    const leadsOn =
      (next === 'list' || next === 'table') && text.endsWith(':') && !/[.!?]['’"”)]*\s/.test(text);
    const cites = citesOf(node).filter((id) => id === ofRecord || isSource(id));
    found.push({ line: lineOf(node), text, cites, leadsOn });
  });
  return found;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  const text = 'children' in node ? node.children.map(textOf).join('') : '';
  return node.type === 'tableCell' ? `${text} | ` : text;
}

function citesOf(node: Nodes): string[] {
  const ids = new Set<string>();
  visit(node, 'footnoteReference', ({ identifier }) => void ids.add(identifier));
  return [...ids];
}
