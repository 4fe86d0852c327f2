import type { RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { Body } from './body.ts';

/** A source beside the part of a text that cites it. */
export interface Note {
  readonly id: string;
  /** Its number in the text. */
  readonly n: number;
  /** An earlier part has it too. */
  readonly again: boolean;
}

/**
 * For the parts of a body that cite, such as a paragraph or a list, by their places in it: the sources, in a part each
 * once. A tree may be fetched anew whenever it is asked for, so that its nodes are no keys.
 */
export function notesOf({ tree, cites }: Pick<Body, 'tree' | 'cites'>): Map<number, Note[]> {
  const seen = new Set<string>();
  const notes = new Map<number, Note[]>();
  for (const [place, part] of tree.children.entries()) {
    const ids = citedIn(part);
    if (ids.length > 0)
      notes.set(
        place,
        ids.map((id) => ({ id, n: cites.indexOf(id) + 1, again: seen.has(id) })),
      );
    for (const id of ids) seen.add(id);
  }
  return notes;
}

const toSource = '#source-';

function citedIn(part: RootContent): string[] {
  const ids = new Set<string>();
  visit(part, 'element', ({ tagName, properties: { href } }) => {
    if (tagName === 'a' && String(href).startsWith(toSource)) ids.add(String(href).slice(toSource.length));
  });
  return [...ids];
}
