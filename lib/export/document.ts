import { Parser } from 'htmlparser2';
import { decoded } from '#lib/site.ts';
import { keeper } from '#lib/words/once.ts';
import { unbroken, unbrokenHeadline } from '#lib/words/unbroken.ts';
import { policySlot, styleSlot } from './dress.ts';
import { type Attributes, isFramework, isSheet, judge } from './framework.ts';
import type { Shown } from './styles.ts';
import { type Drawn, type FontRule, penOf } from './typefaces.ts';

/** What a page names, for the check that all of it is there, and what it shows, for its styles. */
export interface PageFacts extends Shown {
  readonly ids: ReadonlySet<string>;
  /** Addresses of links, images, scripts and feeds, as they are written, each once; those within the page are left out. */
  readonly addresses: readonly string[];
  /** What of it is drawn in which family. */
  readonly drawn: Drawn;
  /** Addresses of the style sheets and modules that it asked for, in order. */
  readonly sheets: readonly string[];
  readonly modules: readonly string[];
}

export interface StaticDocument {
  readonly html: string;
  readonly facts: PageFacts;
  /** What a page may not leave the house with. */
  readonly refused: readonly string[];
}

/** What a page does not know of itself. */
interface Setting {
  /** Its address. */
  readonly at: string;
  /** What comes last in its body. */
  readonly added: string;
  /** The names that modules are kept under, by those it asks for. */
  readonly names: ReadonlyMap<string, string>;
  /** Which elements are set in which family. */
  readonly fonts: readonly FontRule[];
}

// Pages say the same thousands of times.
const kept = keeper();

/** Whether a part of the head names what belongs to the site: its icons, its feeds. */
const isOfSite = (name: string, { rel = '', title }: Attributes) =>
  name === 'link' &&
  (/^(?:icon|apple-touch-icon|manifest|author)$/.test(rel) || (rel === 'alternate' && title !== undefined));

// Of text in these no part can be an element, or lines are as they are.
const verbatim = new Set(['code', 'pre', 'script', 'style', 'svg', 'option', 'textarea']);

const held = '<span class="nb">';

const headline = /^h[1-3]$/;

/** A text of a page, as HTML, in which every second part stands on one line. */
const heldTogether = (parts: readonly string[]): string =>
  parts.map((part, i) => (i % 2 === 1 ? `${held}${part}</span>` : part)).join('');

/**
 * A page as Next.js wrote it, without the framework: no script, preload or payload of its own, no comment; where it asked
 * for style sheets stands an empty style, to be filled. What is added comes last in the body; modules are asked for by
 * the names they are kept under; a link to the section in which the page lies says so. In its main part stands on one
 * line what must not break. What belongs to the site comes last in the head, for React brings it before or after what the
 * page says of itself, as it happens. A link within the page must find its part. One pass; the rest of the text stays as
 * it is, to the byte.
 */
export function toDocument(
  page: string,
  { at = '', added = '', names = new Map(), fonts = [] }: Partial<Setting> = {},
): StaticDocument {
  const edits: Edit[] = [];
  const ids = new Set<string>();
  const elements = new Set<string>();
  const classes = new Set<string>();
  const characters = new Set<string>();
  const addresses = new Set<string>();
  /** Those within the page. */
  const parts = new Set<string>();
  const sheets: string[] = [];
  const modules: string[] = [];
  const refused: string[] = [];
  let script: { start: number; attributes: Attributes; text: string } | undefined;
  const pen = penOf(fonts);
  const lead = (address: string) => {
    if (!address.startsWith('#')) addresses.add(kept(address));
    else if (address !== '#') parts.add(address);
  };
  let head = -1;
  let inHead = false;
  const ofSite: string[] = [];
  let inMain = false;
  let inHeadline = false;
  let asItIs = 0;
  // Between two tags: the framework parts a text by comments.
  let run: { from: number; to: number; text: string } | undefined;
  const read = (text: string) => {
    run = { from: run?.from ?? parser.startIndex, to: parser.endIndex + 1, text: (run?.text ?? '') + text };
  };
  const endRun = () => {
    if (!run) return;
    const { from, to, text } = run;
    const whole =
      inMain && asItIs === 0 ? heldTogether((inHeadline ? unbrokenHeadline : unbroken)(text)) : text;
    if (whole !== page.slice(from, to)) edits.push([from, to, whole]);
    if (whole.includes(held)) classes.add('nb');
    run = undefined;
  };
  const openScript = (attributes: Attributes) => {
    const { src = '' } = attributes;
    const name = names.get(src.slice(1));
    script = {
      start: parser.startIndex,
      attributes: name ? { ...attributes, src: `/${name}` } : attributes,
      text: '',
    };
    if (!name) return;
    const tag = page.slice(parser.startIndex, parser.endIndex + 1);
    edits.push([parser.startIndex, parser.endIndex + 1, tag.replace(src, `/${name}`)]);
  };
  const markSection = ({ href = '' }: Attributes) => {
    const current = at.startsWith(href) ? ` aria-current="${at === href ? 'page' : 'true'}"` : '';
    const tag = page.slice(parser.startIndex, parser.endIndex + 1);
    const marked = tag.replace(/ data-section="[^"]*"/, current);
    edits.push([parser.startIndex, parser.endIndex + 1, marked]);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        endRun();
        if (name === 'main') inMain = true;
        if (headline.test(name)) inHeadline = true;
        if (verbatim.has(name)) asItIs++;
        if (name === 'head') {
          head = parser.endIndex + 1;
          inHead = true;
          edits.push([head, head, policySlot]);
        }
        if (name === 'script') openScript(attributes);
        elements.add(kept(name));
        if (attributes.id) ids.add(kept(attributes.id));
        const own = new Set(attributes.class?.split(/\s+/));
        for (const one of own) classes.add(kept(one));
        pen.enter(name, own);
        if (name === 'template')
          refused.push(
            `Has a \`<template>\`: a part that only the framework’s script would put in its place`,
          );
        if (name === 'style' || attributes.style !== undefined)
          refused.push(
            'Has styles of its own: make them a class in app/*.css, or what it shows an attribute',
          );
        if (attributes['data-section'] !== undefined) markSection(attributes);
        const here = (text: string) => edits.push([parser.startIndex, parser.endIndex + 1, text]);
        if (isSheet(name, attributes)) {
          here(sheets.length === 0 ? styleSlot : '');
          sheets.push(kept(attributes.href ?? ''));
        } else if (isFramework(name, attributes)) here('');
        else if (name !== 'script') {
          for (const address of [...named(attributes), ...pictured(name, attributes)]) lead(address);
          if (!inHead || !isOfSite(name, attributes)) return;
          ofSite.push(page.slice(parser.startIndex, parser.endIndex + 1));
          here('');
        }
      },
      ontext(text) {
        if (script) script.text += text;
        else {
          read(page.slice(parser.startIndex, parser.endIndex + 1));
          pen.draw(text);
          for (const sign of text) if (sign > '~') characters.add(sign);
        }
      },
      onclosetag(name) {
        endRun();
        if (name === 'main') inMain = false;
        if (name === 'head') {
          inHead = false;
          edits.push([parser.startIndex, parser.startIndex, ofSite.join('')]);
        }
        if (name === 'body') edits.push([parser.startIndex, parser.startIndex, added]);
        if (headline.test(name)) inHeadline = false;
        if (verbatim.has(name)) asItIs--;
        pen.leave();
        if (name !== 'script' || !script) return;
        const verdict = judge(script.attributes, script.text);
        if (verdict === 'framework') edits.push([script.start, parser.endIndex + 1, '']);
        else if (verdict === 'ours') {
          for (const address of named(script.attributes)) lead(address);
          if (script.attributes.src) modules.push(kept(script.attributes.src));
        } else refused.push(verdict);
        script = undefined;
      },
      oncomment() {
        read('');
      },
    },
    { recognizeSelfClosing: false },
  );
  parser.end(page);
  if (head < 0) refused.push('Has no head');
  for (const part of parts)
    if (!ids.has(decoded(part.slice(1)))) refused.push(`\`${part}\` finds no \`${part}\` there`);
  const leading = { addresses: [...addresses], sheets, modules };
  const facts = { ids, elements, classes, characters, drawn: pen.drawn, ...leading };
  return { html: edited(page, edits), facts, refused };
}

const named = ({ href, src, srcset }: Attributes): string[] => [
  ...(href === undefined ? [] : [href]),
  ...(src === undefined ? [] : [src]),
  ...(srcset ?? '').split(',').flatMap((part) => part.trim().split(' ')[0] || []),
];

/** The picture that a page gives to other sites. */
const pictured = (name: string, { property, name: called, content }: Attributes): string[] =>
  name === 'meta' && content && (property === 'og:image' || called === 'twitter:image') ? [content] : [];

/** From where, to where, and what stands there instead. */
type Edit = readonly [from: number, to: number, text: string];

/** A text with edits, which are in its order. */
function edited(page: string, edits: readonly Edit[]): string {
  let text = '';
  let end = 0;
  for (const [from, to, instead] of edits) {
    text += page.slice(end, from) + instead;
    end = to;
  }
  return text + page.slice(end);
}
