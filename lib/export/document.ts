import { Parser } from 'htmlparser2';

/** What a page names, for the check that all of it is there. */
export interface PageFacts {
  readonly ids: ReadonlySet<string>;
  /** Addresses of links, images, styles, scripts and feeds, as they are written. */
  readonly addresses: readonly string[];
}

export interface StaticDocument {
  readonly html: string;
  readonly facts: PageFacts;
  /** What a page may not leave the house with. */
  readonly refused: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;

const data = ['application/ld+json', 'speculationrules'];
// The flight payload, and the start of Turbopack's runtime.
const inlined = /^\(?self\.__next_f\b|globalThis\["TURBOPACK"\]|^\(globalThis\.TURBOPACK/;

/** Whether a script is the framework's; what is neither its nor known is refused. */
function judge({ src, type = '' }: Attributes, text: string): 'ours' | 'framework' | string {
  if (src?.startsWith('/_next/')) return 'framework';
  if (src) return 'ours';
  if (data.includes(type)) return 'ours';
  if (inlined.test(text.trim())) return 'framework';
  return `Has an inline script that the export does not know: \`${text.trim().slice(0, 80)}\`. Make it a module under public/modules/`;
}

const isFrameworkLink = ({ rel, as, href }: Attributes) =>
  (rel === 'preload' && as === 'script') || (rel === 'preconnect' && href === '/');

/**
 * A page as Next.js wrote it, without the framework: no script, preload or payload of its own, no comment. What is
 * added comes first in the head. One pass; the rest of the text stays as it is, to the byte.
 */
export function toDocument(page: string, added = ''): StaticDocument {
  const cuts: [number, number][] = [];
  const ids = new Set<string>();
  const addresses: string[] = [];
  const refused: string[] = [];
  let script: { start: number; attributes: Attributes; text: string } | undefined;
  let head = -1;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'head') head = parser.endIndex + 1;
        if (name === 'script') script = { start: parser.startIndex, attributes, text: '' };
        if (attributes.id) ids.add(attributes.id);
        if (name === 'template')
          refused.push(
            `Has a \`<template>\`: a part that only the framework’s script would put in its place`,
          );
        const framework =
          (name === 'link' && isFrameworkLink(attributes)) ||
          (name === 'meta' && attributes.name === 'next-size-adjust');
        if (framework) cuts.push([parser.startIndex, parser.endIndex + 1]);
        else if (name !== 'script') addresses.push(...named(attributes), ...pictured(name, attributes));
      },
      ontext(text) {
        if (script) script.text += text;
      },
      onclosetag(name) {
        if (name !== 'script' || !script) return;
        const verdict = judge(script.attributes, script.text);
        if (verdict === 'framework') cuts.push([script.start, parser.endIndex + 1]);
        else if (verdict === 'ours') addresses.push(...named(script.attributes));
        else refused.push(verdict);
        script = undefined;
      },
      oncomment() {
        cuts.push([parser.startIndex, parser.endIndex + 1]);
      },
    },
    { recognizeSelfClosing: false },
  );
  parser.end(page);
  if (head < 0) refused.push('Has no head');
  return { html: without(page, cuts, head, added), facts: { ids, addresses }, refused };
}

const named = ({ href, src, srcset }: Attributes): string[] => [
  ...(href === undefined ? [] : [href]),
  ...(src === undefined ? [] : [src]),
  ...(srcset ?? '').split(',').flatMap((part) => part.trim().split(' ')[0] || []),
];

/** The picture that a page gives to other sites. */
const pictured = (name: string, { property, name: called, content }: Attributes): string[] =>
  name === 'meta' && content && (property === 'og:image' || called === 'twitter:image') ? [content] : [];

function without(page: string, cuts: readonly [number, number][], head: number, added: string): string {
  let html = '';
  let end = 0;
  const copy = (to: number) => {
    // The head begins before the first cut.
    if (head > end && head <= to) html += page.slice(end, head) + added;
    html += page.slice(head > end && head <= to ? head : end, to);
  };
  for (const [from, to] of cuts) {
    copy(from);
    end = to;
  }
  copy(page.length);
  return html;
}
