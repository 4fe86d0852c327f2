/** A font as the style sheet announces it: which file, for which characters. */
export interface CardFace {
  readonly name: string;
  readonly style: string;
  /** Its path from the root. */
  readonly file: string;
  readonly ranges: [first: number, last: number][];
}

const rule = /@font-face \{([^}]*)\}/g;

/** The faces that a style sheet loads from `components/font/`; what only names a font of the reader’s system is left out. */
export function facesIn(css: string): CardFace[] {
  return [...css.matchAll(rule)].flatMap(([, body = '']) => {
    const of = (pattern: RegExp) => pattern.exec(body)?.[1] ?? '';
    const file = of(/url\("\.\.\/(components\/font\/.*?)"\)/);
    if (!file) return [];
    const ranges = of(/unicode-range: (.*?);/)
      .split(', ')
      .map(rangeOf);
    return [{ name: of(/font-family: "(.*?)"/), style: of(/font-style: (\w+)/), file, ranges }];
  });
}

function rangeOf(range: string): [number, number] {
  const [, first, last = first] = /^U\+([\dA-F]+)(?:-([\dA-F]+))?$/.exec(range) ?? [];
  if (!first || !last)
    throw new Error(`Expected characters such as U+20-7E in app/fonts.css, found “${range}”`);
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
