import { hash } from 'node:crypto';
import type { PageFacts } from './document.ts';
import { areaOf } from './headers.ts';
import { policyMeta } from './policy.ts';
import { type ShownByAll, styleSheet } from './styles.ts';

/** What stands in a page until it is dressed: a place for its policy, and one for its styles. */
export const policySlot = '<meta http-equiv="Content-Security-Policy">';
export const styleSlot = '<style></style>';

/**
 * The file of a page with its styles, a policy that allows them alone, and a call for the faces that it shows; one that
 * was dressed before is dressed anew. What lies between its head and its end stays bytes.
 */
export function dressed(file: Buffer, page: string, style: string, faces: readonly string[]): Buffer {
  const [body, end] = [file.indexOf('</head>'), file.lastIndexOf('</body>')];
  const head = file
    .toString('utf8', 0, body)
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, () => policyMeta(`/${page}`, style))
    .replace(/<style>[\s\S]*?<\/style>/, () => `<style>${style}</style>`);
  const called = file.indexOf(call, body);
  return Buffer.concat([
    Buffer.from(head),
    file.subarray(body, called < 0 ? end : called),
    Buffer.from(faces.map((address) => `${call} href="${address}">`).join('')),
    file.subarray(end),
  ]);
}

// A call in the head would have a slow phone paint nothing until all of the page is there; at the end of the page it comes
// as soon as the page has. Fonts are fetched without cookies even from their own site: a call must say so to be theirs.
const call = '<link rel="preload" as="font" type="font/woff2" crossorigin';

/** Styles that were cut, by a mark of the sheet and of what is shown: to cut those of a large site takes seconds. */
export type CutStyles = ReadonlyMap<string, string>;

/**
 * The styles of each page: those that it and its like show. Pages are alike that are in one area of the site and ask for
 * the same modules, which may move parts from one to another, or name classes in their code; that have charts or none;
 * and that show the same alphabets. Those that were cut before are taken as they are.
 */
export function stylesOf(
  pages: ReadonlyMap<string, PageFacts>,
  { sheetAt, codeAt }: Record<'sheetAt' | 'codeAt', (address: string) => string>,
  before: CutStyles = new Map(),
): { styles: Map<string, string>; cut: CutStyles } {
  const cutters = new Map<string, ReturnType<typeof styleSheet>>();
  const cutterOf = (css: string) => {
    const cutter = cutters.get(css) ?? styleSheet(css);
    cutters.set(css, cutter);
    return cutter;
  };
  const cut = new Map<string, string>();
  const everywhere = [...pages.values()].flatMap((facts) => [...facts.characters]);
  const styles = new Map<string, string>();
  for (const alike of Map.groupBy(pages, ([page, facts]) => kindOf(page, facts)).values()) {
    const [{ sheets, modules }] = alike.map(([, facts]) => facts) as [PageFacts, ...PageFacts[]];
    const words = modules.flatMap((module) => codeAt(module).split(/[\s"'`]+/));
    const [elements, classes] = [new Set(words), new Set(words)];
    const characters = new Set([...ascii, ...(modules.some(showsOthers) ? everywhere : [])]);
    for (const [, facts] of alike) {
      for (const name of facts.elements) elements.add(name);
      for (const name of facts.classes) classes.add(name);
      for (const sign of facts.characters) characters.add(sign);
    }
    // A box that a module makes has no parts.
    const fields = alike.some(([, facts]) => facts.elements.has('input'));
    const shown = { elements, classes, characters, fields };
    const css = sheets.map(sheetAt).join('\n');
    const mark = markOf(css, shown);
    const style = before.get(mark) ?? cutterOf(css)(shown);
    cut.set(mark, style);
    for (const [page] of alike) styles.set(page, style);
  }
  return { styles, cut };
}

const markOf = (css: string, { elements, classes, characters, fields }: ShownByAll) =>
  hash(
    'sha256',
    JSON.stringify([css, ...[elements, classes, characters].map((all) => [...all].sort()), fields]),
  );

function kindOf(page: string, { sheets, modules, classes, characters }: PageFacts): string {
  const text = [...characters].join('');
  return [
    areaOf(page),
    ...sheets,
    ...modules,
    ...many.filter((name) => classes.has(name)),
    ...alphabets.filter((letter) => letter.test(text)),
  ].join(' ');
}

/** Whether a module shows titles and lines of any page: that of the search. */
const showsOthers = (module: string) => module.startsWith('/modules/search.');

// Classes of what brings many rules of its own, and stands on some pages of an area only.
const many = ['chart'];
// Beyond English: other letters of Latin and among them those of Vietnamese, which have faces of their own; and others.
const alphabets = [/\p{Script=Latin}/u, /[\u1ea0-\u1ef9]/u, /\p{Script=Cyrillic}/u, /\p{Script=Devanagari}/u];

// No page does without a letter of them.
const ascii = Array.from({ length: 95 }, (_, n) => String.fromCharCode(0x20 + n));
