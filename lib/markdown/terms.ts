import type { Parent, PhrasingContent, Root as Prose, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { paths } from '#lib/site.ts';
import { idPrefix } from './tree.ts';

/** A word of the glossary, as a text may write it. */
export interface ExplainedTerm {
  readonly id: string;
  /** How it is written: the term, its acronym, other forms. */
  readonly forms: readonly string[];
  readonly what: string;
}

// A heading, a link or a cell is no place for a second thing to press.
const notHere = ['heading', 'link', 'linkReference', 'code', 'inlineCode', 'tableCell'];

/** Explains each term of the glossary where a body first uses it: a button that opens a note, without any script. */
export function explainTerms(prose: Prose, terms: readonly ExplainedTerm[]) {
  const left = new Map(terms.flatMap((term) => term.forms.map((form) => [keyOf(form), term] as const)));
  if (left.size === 0) return;
  const pattern = patternOf(terms.flatMap(({ forms }) => forms));
  visit(prose, (node, i, parent) => {
    if (notHere.includes(node.type)) return SKIP;
    if (node.type !== 'text' || !parent || i === undefined) return;
    const hit = [...node.value.matchAll(pattern)].find(([form]) => left.has(keyOf(form)));
    const term = hit && left.get(keyOf(hit[0]));
    if (!hit || !term) return;
    for (const form of term.forms) left.delete(keyOf(form));
    const pieces = around(node, hit.index, hit[0], term);
    (parent as Parent).children.splice(i, 1, ...pieces);
    // What follows may hold other terms.
    return [SKIP, i + pieces.length - 1];
  });
}

/** An acronym is written one way; a word may begin a sentence. */
const keyOf = (form: string) => (/^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(form) ? form : form.toLowerCase());

/** Whole words only, the longest form first. */
function patternOf(forms: readonly string[]): RegExp {
  const escaped = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}

function around({ value }: Text, at: number, form: string, term: ExplainedTerm): PhrasingContent[] {
  const text = (part: string) => (part === '' ? [] : [{ type: 'text', value: part } as const]);
  const [before, after] = [value.slice(0, at), value.slice(at + form.length)];
  const [opening = ''] = /[\p{Ps}\p{Pi}]*$/u.exec(before) ?? [];
  const [closing = ''] = /^\p{P}*(?:(?<=’)s)?/u.exec(after) ?? [];
  const pieces = [
    ...text(before.slice(0, before.length - opening.length)),
    ...together([...text(opening), ...termOf(form, term), ...text(closing)]),
    noteOf(form, term),
    ...text(after.slice(closing.length)),
  ];
  return pieces as PhrasingContent[];
}

/** A browser may end a line before or after a button, whatever mark stands there: a line would begin with a full stop. */
const together = (parts: { type: string }[]) =>
  parts.length === 1
    ? parts
    : [
        {
          type: 'together',
          data: { hName: 'span', hProperties: { className: ['together'] } },
          children: parts,
        },
      ];

const textOf = (value: string) => ({ type: 'text', value });
const noteId = ({ id }: ExplainedTerm) => `term-${id}`;
// No browser breaks a button across lines: of a longer term only the last word is one.
const longest = 24;

function termOf(form: string, term: ExplainedTerm) {
  const cut = form.length > longest ? form.search(/\s\S+$/) + 1 : 0;
  const button = {
    type: 'term',
    data: {
      hName: 'button',
      hProperties: {
        type: 'button',
        // What refers to an id is not sanitised with it.
        popoverTarget: idPrefix + noteId(term),
        className: ['term'],
        ...(cut > 0 ? { ariaLabel: form } : {}),
      },
      hChildren: [textOf(form.slice(cut))],
    },
  };
  const start = {
    type: 'term',
    data: { hName: 'span', hProperties: { className: ['term'] }, hChildren: [textOf(form.slice(0, cut))] },
  };
  return cut > 0 ? [start, button] : [button];
}

function noteOf(form: string, term: ExplainedTerm) {
  const properties = { href: `${paths.glossary('en')}#${term.id}` };
  const link = { type: 'element', tagName: 'a', properties, children: [textOf(form)] };
  return {
    type: 'explanation',
    data: {
      hName: 'span',
      hProperties: { id: noteId(term), popover: 'auto', className: ['explanation'] },
      hChildren: [link, textOf(`: ${term.what}`)],
    },
  };
}
