import { type Selector, transform } from 'lightningcss';

/** What pages show that styles are written for. */
export interface Shown {
  readonly classes: ReadonlySet<string>;
  readonly characters: ReadonlySet<string>;
}

const filename = 'styles.css';

/** A style sheet that is cut, as short as can be, to the classes and characters that some pages show. */
export function styleSheet(css: string): (shown: Shown) => string {
  const code = Buffer.from(css);
  const named = new Set<string>();
  const note = (selector: Selector) => {
    for (const part of selector) if (part.type === 'class') named.add(part.name);
  };
  transform({ filename, code, visitor: { Selector: note } });
  return ({ classes, characters }) => {
    const codes = [...characters].map((sign) => sign.codePointAt(0) ?? 0);
    const cut = transform({
      filename,
      code,
      minify: true,
      unusedSymbols: [...named].filter((name) => !classes.has(name)),
      visitor: {
        Rule: {
          'font-face'({ value: { properties } }) {
            const ranges = properties.find((property) => property.type === 'unicode-range')?.value;
            const draws = ranges?.some(({ start, end }) => codes.some((c) => start <= c && c <= end)) ?? true;
            return draws ? undefined : [];
          },
        },
      },
    });
    return cut.code.toString();
  };
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
