import { type Selector, type SelectorComponent, transform } from 'lightningcss';

/** What pages show that styles are written for. */
export interface Shown {
  readonly elements: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly characters: ReadonlySet<string>;
}

/** What pages of a kind show together; `fields` if one can be typed into, which has parts of its own. */
export interface ShownByAll extends Shown {
  readonly fields: boolean;
}

type PseudoElement = Extract<SelectorComponent, { type: 'pseudo-element' }>;

const filename = 'styles.css';

/** A style sheet that is cut, as short as can be, to the elements, classes and characters that some pages show. */
export function styleSheet(css: string): (shown: ShownByAll) => string {
  const code = Buffer.from(css);
  const named = new Set<string>();
  const note = (selector: Selector) => {
    for (const part of selector) if (part.type === 'class') named.add(part.name);
  };
  transform({ filename, code, visitor: { Selector: note } });
  const families = familiesOf(css);
  return (shown) => {
    const unshown = [...named].filter((name) => !shown.classes.has(name));
    const cut = cutTo(shown, code, unshown);
    const short = cutTo(shown, code, [...unshown, ...unread(cut.toString())]).toString();
    const left = familiesOf(short);
    const unused = [...families].filter((name) => !left.has(name));
    return withoutEmpty(withoutRepeats(withoutNames(unused, short)));
  };
}

/** The families that a sheet has faces of. */
const familiesOf = (css: string): Set<string> =>
  new Set([...css.matchAll(/@font-face\s*\{[^}]*?font-family:\s*"?([^";}]+)/g)].map(([, name = '']) => name));

/**
 * A sheet that no longer asks for families, each of which another follows in its list. Of a name that has no face here a
 * browser asks the system, in every size anew, before it lays out a line.
 */
const withoutNames = (families: readonly string[], css: string): string =>
  families.reduce((left, name) => left.replaceAll(`"${name}", `, ''), css);

/** What Lightning CSS leaves: where it adds a prefix, it adds it once more each time; and rules around what it took out. */
const withoutRepeats = (css: string): string => css.replace(/([\w-]+:[^;{}]+;)\1+/g, '$1');

function withoutEmpty(css: string): string {
  const left = css.replace(/@(?:media|supports) [^{};]*\{\}/g, '');
  return left === css ? css : withoutEmpty(left);
}

function cutTo(
  { elements, fields, characters }: ShownByAll,
  code: Buffer,
  unusedSymbols: string[],
): Uint8Array {
  const codes = [...characters].map((sign) => sign.codePointAt(0) ?? 0);
  const isShown = (selector: Selector) =>
    selector.every((part) => {
      if (part.type === 'type') return elements.has(part.name);
      return part.type !== 'pseudo-element' || !isOfField(part) || fields;
    });
  return transform({
    filename,
    code,
    minify: true,
    unusedSymbols,
    visitor: {
      Rule: {
        style: ({ value: { selectors } }) => (selectors.some(isShown) ? undefined : []),
        'font-face'({ value: { properties } }) {
          const ranges = properties.find((property) => property.type === 'unicode-range')?.value;
          const draws = ranges?.some(({ start, end }) => codes.some((c) => start <= c && c <= end)) ?? true;
          return draws ? undefined : [];
        },
      },
    },
  }).code;
}

/** Whether it is a part of a field of a form, such as the arrows of a number: browsers name theirs with a prefix. */
const isOfField = (part: PseudoElement) =>
  part.kind === 'custom'
    ? part.name.startsWith('-')
    : part.kind === 'file-selector-button' || part.kind === 'placeholder';

/** The properties of its own that a sheet sets and never reads. */
function unread(css: string): string[] {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const set = [...css.matchAll(/(?<=[{;]|@property )(--[\w-]+)/g)].map(([, name = '']) => name);
  return [...new Set(set)].filter((name) => !read.has(name));
}

/** A style sheet of a file, fit to stand in any page: what it loads is named from the root on. */
export const fromRoot = (css: string, file: string): string =>
  css.replace(/url\((["']?)([^"')]+)\1\)/g, (_, quote: string, address: string) => {
    const { pathname } = new URL(address, `https://site.example/${file}`);
    return `url(${quote}${pathname}${quote})`;
  });

/** What a style sheet loads, by its address. */
export const loadedBy = (css: string): string[] =>
  [...css.matchAll(/url\((["']?)([^"')]+)\1\)/g)].map(([, , address = '']) => address);
