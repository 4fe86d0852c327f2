import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One @font-face rule as a browser reads it. */
export interface FontRule {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  /** The file, if it is not a font of the reader’s system. */
  readonly file: string | undefined;
  readonly range: string | undefined;
}

const css = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../app/${name}`, import.meta.url)), 'utf8');

const valueIn = (rule: string, name: string) => new RegExp(`(?:^|\\s)${name}:\\s+([^;]+);`).exec(rule)?.[1];

/** The rules of app/fonts.css. */
export const fontRules = (): FontRule[] =>
  [...css('fonts.css').matchAll(/@font-face \{([^}]*)\}/g)].map(([, rule = '']) => ({
    family: (valueIn(rule, 'font-family') ?? '').replaceAll('"', ''),
    style: valueIn(rule, 'font-style') ?? 'normal',
    weight: valueIn(rule, 'font-weight') ?? '',
    file: /\/([\w-]+)\.woff2"/.exec(rule)?.[1],
    range: valueIn(rule, 'unicode-range'),
  }));

/** The families that app/globals.css asks for under a token, in order; the generic one at the end left out. */
export function stack(token: string): string[] {
  const value = valueIn(css('globals.css'), `--font-${token}`) ?? '';
  return value
    .split(',')
    .map((name) => name.trim())
    .flatMap((name) => {
      const other = /^var\(--font-([a-z]+)\)$/.exec(name)?.[1];
      return other ? stack(other) : name.startsWith('"') ? [name.replaceAll('"', '')] : [];
    });
}

/** Whether a unicode-range holds a character. */
export const holds = (range: string, character: number): boolean =>
  range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return Number.parseInt(first, 16) <= character && character <= Number.parseInt(last, 16);
  });
