import type { Parent, PhrasingContent, Root as Prose, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A word of the glossary, as a text may write it. */
export interface ExplainedTerm {
  readonly id: string;
  /** How it is written: the term, its acronym, other forms. */
  readonly forms: readonly string[];
  readonly what: string;
}

/** Where the whole explanation of a term stands. */
export type TermAddress = (id: string) => string;

// Sanitising puts this before every id of a body, and not before what refers to it.
const prefix = 'user-content-';

/** Explains each term of the glossary where a body first uses it: a button that opens a note, without any script. */
export function explainTerms(prose: Prose, terms: readonly ExplainedTerm[], addressOf: TermAddress) {
  const left = new Map(terms.flatMap((term) => term.forms.map((form) => [keyOf(form), term] as const)));
  if (left.size === 0) return;
  const forms = terms.flatMap((term) => term.forms).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  visit(prose, (node, i, parent) => {
    // A heading or a link is no place for a second thing to press.
    if (['heading', 'link', 'linkReference', 'code', 'inlineCode', 'tableCell'].includes(node.type))
      return SKIP;
    if (node.type !== 'text' || !parent || i === undefined) return;
    const hit = [...node.value.matchAll(pattern)].find(([form]) => left.has(keyOf(form)));
    const term = hit && left.get(keyOf(hit[0]));
    if (!hit || !term) return;
    for (const form of term.forms) left.delete(keyOf(form));
    const pieces = around(node, hit.index, hit[0], term, addressOf);
    (parent as Parent).children.splice(i, 1, ...pieces);
    // What follows may hold other terms.
    return [SKIP, i + pieces.length - 1];
  });
}

/** An acronym is written one way; a word may begin a sentence. */
const keyOf = (form: string) => (/^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(form) ? form : form.toLowerCase());
const escaped = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function around(
  { value }: Text,
  at: number,
  form: string,
  { id, what }: ExplainedTerm,
  addressOf: TermAddress,
): PhrasingContent[] {
  const text = (part: string) => (part === '' ? [] : [{ type: 'text', value: part } as const]);
  const note = `term-${id}`;
  const button = {
    type: 'term',
    data: {
      hName: 'button',
      hProperties: { type: 'button', popoverTarget: prefix + note, className: ['term'] },
      hChildren: [{ type: 'text', value: form }],
    },
  };
  const link = {
    type: 'element',
    tagName: 'a',
    properties: { href: addressOf(id) },
    children: [{ type: 'text', value: form }],
  };
  const explanation = {
    type: 'explanation',
    data: {
      hName: 'span',
      hProperties: { id: note, popover: 'auto', className: ['explanation'] },
      hChildren: [link, { type: 'text', value: `: ${what}` }],
    },
  };
  return [
    ...text(value.slice(0, at)),
    button as unknown as PhrasingContent,
    explanation as unknown as PhrasingContent,
    ...text(value.slice(at + form.length)),
  ];
}
