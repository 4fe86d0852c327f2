import type { Root } from 'hast';
import type { FootnoteReference, Parent, PhrasingContent, Root as Prose } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { type NamedFigure, placeFigures } from './figures.ts';
import { hostileLines, type Problem } from './limits.ts';
import { ofRecord, type Paragraph, paragraphsOf } from './paragraphs.ts';
import { type PlaceOf, placesIn } from './place.ts';
import { type ExplainedTerm, explainTerms } from './terms.ts';
import { parseProse, renderProse } from './tree.ts';

export type { ExplainedTerm };

/** A body ready to be shown. */
export interface Body {
  /** Two bodies with the same key show the same. */
  readonly key: string;
  readonly tree: Root;
  /** Source ids in the order of their numbers in the text. */
  readonly cites: readonly string[];
  readonly words: number;
  /** What it says, place by place, for those who check it. */
  readonly paragraphs: readonly Paragraph[];
  /** The numbers and charts it names. */
  readonly figures: readonly NamedFigure[];
  /** What it links to on this site. */
  readonly links: readonly OwnLink[];
}

/** An address such as `/en/visits/2019-11-rajnath-singh-russia/`, and where in its file a link to it begins. */
export interface OwnLink {
  readonly address: string;
  readonly line: number;
  readonly column: number;
}

const empty: Body = {
  key: '',
  tree: { type: 'root', children: [] },
  cites: [],
  words: 0,
  paragraphs: [],
  figures: [],
  links: [],
};

/** The ids that a body asks for as `[^id]`, each once. */
export const askedIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\[\^([a-z0-9-]+)\]/g)].map(([, id]) => id as string)),
];

/** The body of a record, its `[^source-id]` turned into numbered citations, and what is wrong in it. */
export function parseBody(
  text: string,
  firstLine: number,
  isSource: (id: string) => boolean,
  terms: readonly ExplainedTerm[] = [],
  key = '',
): { body: Body; problems: Problem[] } {
  if (text.trim() === '') return { body: { ...empty, key }, problems: [] };
  const hostile = hostileLines(text, firstLine);
  if (hostile.length > 0) return { body: empty, problems: hostile };
  try {
    return cite(text, firstLine, isSource, terms, key);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      body: empty,
      problems: [{ line: firstLine, column: 1, message: 'Is nested too deeply to be read' }],
    };
  }
}

function cite(
  text: string,
  firstLine: number,
  isSource: (id: string) => boolean,
  terms: readonly ExplainedTerm[],
  key: string,
) {
  // GFM takes `[^id]` for a citation only where a definition exists: the registry's are lent to it.
  const lent = askedIn(text).filter((id) => id === ofRecord || isSource(id));
  const preface = `${lent.map((id) => `[^${id}]: .\n`).join('')}\n<!-- -->\n\n`;
  const offset = firstLine - preface.split('\n').length;
  const lineOf: LineOf = (node) => (node.position?.start.line ?? 1) + offset;
  const prose = parseProse(preface + text);
  const problems: Problem[] = [];
  prose.children = prose.children.filter((node) => {
    const ours = lineOf(node) < firstLine;
    if (!ours && node.type === 'footnoteDefinition' && isSource(node.identifier))
      problems.push({
        line: lineOf(node),
        column: 1,
        message: `\`${node.identifier}\` is a source of the registry and needs no definition here. Remove it`,
      });
    return !ours;
  });
  const placeOf = placesIn(text, firstLine, lineOf);
  reportUnknown(prose, placeOf, problems);
  reportTitles(prose, lineOf, problems);
  const words = countWords(prose);
  const paragraphs = paragraphsOf(prose, lineOf, isSource);
  const links = ownLinks(prose, lineOf);
  const cites = number(prose, isSource);
  const placed = placeFigures(prose, placeOf);
  explainTerms(prose, terms);
  const tree = renderProse(prose);
  reportPictures(tree, lineOf, problems);
  const body = { key, tree, cites, words, paragraphs, figures: placed.figures, links };
  return { body, problems: [...problems, ...placed.problems] };
}

type LineOf = (node: { position?: { start: { line: number } } | undefined }) => number;

function ownLinks(prose: Prose, lineOf: LineOf): OwnLink[] {
  const found: OwnLink[] = [];
  visit(prose, ['link', 'definition'], (node) => {
    if ('url' in node && /^\/(?!\/)/.test(node.url))
      found.push({ address: node.url, line: lineOf(node), column: node.position?.start.column ?? 1 });
  });
  return found;
}

function reportUnknown(prose: Prose, placeOf: PlaceOf, problems: Problem[]) {
  visit(prose, 'text', (node) => {
    for (const { 0: mark, 1: id = '', index } of node.value.matchAll(/\[\^([^\]\s]+)\]/g))
      problems.push({
        ...placeOf(node, index, mark),
        message: `No file \`${id}\` in content/sources`,
        id,
      });
  });
}

function reportTitles(prose: Prose, lineOf: LineOf, problems: Problem[]) {
  visit(prose, 'heading', (node) => {
    if (node.depth === 1)
      problems.push({
        line: lineOf(node),
        column: 1,
        message: 'Expected ## or deeper: the page has its title already',
      });
  });
}

/** The policy of every page lets a browser load nothing from elsewhere, and no page stands where its file does. */
function reportPictures(tree: Root, lineOf: LineOf, problems: Problem[]) {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'img' && !/^\/(?!\/)/.test(String(node.properties.src ?? '')))
      problems.push({
        line: lineOf(node),
        column: 1,
        message: 'Expected a picture of this site, whose address begins with `/`: no other is loaded',
      });
  });
}

function countWords(prose: Prose): number {
  let words = 0;
  visit(prose, 'text', (node) => {
    words += node.value.match(/\S+/g)?.length ?? 0;
  });
  return words;
}

/** Puts numbers in place of citations, one number a source, in the order of first mention. */
function number(prose: Prose, isSource: (id: string) => boolean): string[] {
  const cites: string[] = [];
  visit(prose, 'footnoteReference', (node: FootnoteReference, i, parent: Parent | undefined) => {
    const id = node.identifier;
    if (!parent || i === undefined) return;
    if (id === ofRecord) {
      parent.children.splice(i, 1);
      return [SKIP, i];
    }
    if (!isSource(id)) return;
    const isFirst = !cites.includes(id);
    if (isFirst) cites.push(id);
    const n = String(cites.indexOf(id) + 1);
    // The list of sources leads back to where each is mentioned first.
    const place = isFirst ? { id: `cite-${n}` } : {};
    const link = {
      type: 'element',
      tagName: 'a',
      properties: { href: `#source-${id}`, ariaLabel: `Source ${n}` },
      children: [{ type: 'text', value: n }],
    };
    const mark = {
      type: 'citation',
      data: {
        hName: 'sup',
        hProperties: { className: ['cite'], ...place },
        hChildren: [link],
      },
    };
    parent.children[i] = mark as unknown as PhrasingContent;
    return SKIP;
  });
  return cites;
}
