import type { Nodes, Parent, PhrasingContent, Root as Prose, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Worded } from '#lib/figures/book.ts';
import type { Problem } from './limits.ts';
import type { Place, PlaceOf } from './place.ts';

/** A number or chart of the record that a text names. */
export interface NamedFigure extends Place {
  /** `visits`, or `chart:visits-by-year`. */
  readonly name: string;
}

const braces = /\{\{[^{}]*\}\}/g;
const named = /^\{\{\s*([a-z0-9:-]+)\s*(\|\s*number\s*)?\}\}$/;
const isChart = (name: string) => name.startsWith('chart:');

/** What a body may hold of one chart: a paragraph with nothing else. */
export const chartAlone = /^\{\{\s*chart:[a-z0-9-]+\s*\}\}$/;

export const malformed =
  'Names no number. Expected `{{name}}`, or `{{name|number}}` for the number without its unit';
export const chartInText = 'Expected a chart in a paragraph of its own';

/**
 * Puts a `data` element in the place of each `{{name}}`, for the build to write the number into; `{{name|number}}` asks
 * for it without its unit. A paragraph that holds only a chart becomes a `figure`.
 */
export function placeFigures(
  prose: Prose,
  placeOf: PlaceOf,
): { figures: NamedFigure[]; problems: Problem[] } {
  const figures: NamedFigure[] = [];
  const problems: Problem[] = [];
  const inLink = textsIn(prose, 'link', 'linkReference', 'heading');
  visit(prose, 'text', (node, i, parent: Parent | undefined) => {
    const pieces = split(node.value);
    if (!parent || i === undefined || pieces.every(({ braced }) => !braced)) return;
    const alone = isAlone(node, parent);
    for (const { text, at, name } of pieces.filter(({ braced }) => braced)) {
      const place = placeOf(node, at, text);
      if (!name) problems.push({ ...place, message: malformed });
      else if (isChart(name) && !alone) problems.push({ ...place, message: chartInText });
      else figures.push({ ...place, name });
    }
    if (alone) parent.data = { hName: 'figure' };
    const contents = pieces.map((piece) => contentOf(piece, inLink.has(node)));
    parent.children.splice(i, 1, ...contents);
    return [SKIP, i + contents.length];
  });
  return { figures, problems };
}

const isAlone = ({ value }: Text, { type, children }: Parent) =>
  type === 'paragraph' && children.length === 1 && chartAlone.test(value.trim());

function textsIn(prose: Prose, ...types: string[]): Set<Nodes> {
  const found = new Set<Nodes>();
  visit(prose, (node) => {
    if (types.includes(node.type)) visit(node, 'text', (text: Text) => void found.add(text));
  });
  return found;
}

interface Piece {
  readonly text: string;
  readonly at: number;
  readonly braced: boolean;
  readonly name?: string;
  readonly bare?: boolean;
}

function split(value: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const plain = (to: number) => {
    if (to > end) pieces.push({ text: value.slice(end, to), at: end, braced: false });
  };
  for (const { 0: text, index } of value.matchAll(braces)) {
    plain(index);
    const [, name, bare] = named.exec(text) ?? [];
    pieces.push({ text, at: index, braced: true, ...(name ? { name, bare: bare !== undefined } : {}) });
    end = index + text.length;
  }
  plain(value.length);
  return pieces;
}

function contentOf({ text, name, bare }: Piece, inLink: boolean): PhrasingContent {
  if (!name) return { type: 'text', value: text };
  const value = [name, ...(bare ? ['number'] : []), ...(inLink ? ['unlinked'] : [])].join('|');
  return { type: 'figure', data: { hName: 'data', hProperties: { value } } } as unknown as PhrasingContent;
}

/** What a placeholder asks for: which number or chart, without its unit or with it, as a link or plain. */
export function askedFor(value: string): { name: string; chart: boolean; bare: boolean; linked: boolean } {
  const [whole = '', ...how] = value.split('|');
  const chart = isChart(whole);
  return {
    name: chart ? whole.slice('chart:'.length) : whole,
    chart,
    bare: how.includes('number'),
    linked: !how.includes('unlinked'),
  };
}

/** The names in a line of plain text; undefined stands for braces that hold none. */
export const namesIn = (text: string): { text: string; name: string | undefined }[] =>
  split(text)
    .filter(({ braced }) => braced)
    .map((piece) => ({ text: piece.text, name: piece.name }));

/** A line of plain text, such as a standfirst, with the numbers it names written in. */
export function fillText(text: string, numbers: ReadonlyMap<string, Worded>): string {
  return split(text)
    .map((piece) => {
      if (!piece.name) return piece.text;
      const number = numbers.get(piece.name);
      if (!number) throw new Error(`No number \`${piece.name}\` passed the check`);
      return piece.bare ? number.number : number.text;
    })
    .join('');
}
