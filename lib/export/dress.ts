import type { PageFacts } from './document.ts';
import { areaOf } from './headers.ts';
import { policyMeta } from './policy.ts';
import { styleSheet } from './styles.ts';

/** What stands in a page until it is dressed: a place for its policy, and one for its styles. */
export const policySlot = '<meta http-equiv="Content-Security-Policy">';
export const styleSlot = '<style></style>';

/** A page with its styles, and a policy that allows them alone; one that was dressed before is dressed anew. */
export const dressed = (html: string, page: string, style: string): string =>
  html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, () => policyMeta(`/${page}`, style))
    .replace(/<style>[^<]*<\/style>/, () => `<style>${style}</style>`);

/**
 * The styles of each page: those that it and its like show. Pages are alike that are in one area of the site and ask for
 * the same modules, which may move parts from one to another, or name classes in their code; and both have charts, or neither.
 */
export function stylesOf(
  pages: ReadonlyMap<string, PageFacts>,
  { sheetAt, codeAt }: Record<'sheetAt' | 'codeAt', (address: string) => string>,
): Map<string, string> {
  const characters = new Set([...ascii, ...[...pages.values()].flatMap((facts) => [...facts.characters])]);
  const alike = Map.groupBy(pages, ([page, { sheets, modules, classes }]) =>
    [areaOf(page), ...sheets, ...modules, ...parts.filter((name) => classes.has(name))].join(' '),
  );
  const cutters = new Map<string, ReturnType<typeof styleSheet>>();
  const cutterOf = (sheets: readonly string[]) => {
    const key = sheets.join(' ');
    const cutter = cutters.get(key) ?? styleSheet(sheets.map(sheetAt).join('\n'));
    cutters.set(key, cutter);
    return cutter;
  };
  const styles = new Map<string, string>();
  for (const kind of alike.values()) {
    const [{ sheets, modules }] = kind.map(([, facts]) => facts) as [PageFacts, ...PageFacts[]];
    const classes = new Set(modules.flatMap((module) => codeAt(module).split(/[\s"'`]+/)));
    for (const [, facts] of kind) for (const name of facts.classes) classes.add(name);
    const style = cutterOf(sheets)({ classes, characters });
    for (const [page] of kind) styles.set(page, style);
  }
  return styles;
}

// Classes of what brings many rules of its own, and stands on some pages of an area only.
const parts = ['chart'];

// No page does without a letter of them.
const ascii = Array.from({ length: 95 }, (_, n) => String.fromCharCode(0x20 + n));
