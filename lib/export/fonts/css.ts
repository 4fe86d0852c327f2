import { unicodeRange } from './characters.ts';
import type { Fallback } from './fallbacks.ts';
import type { Made } from './subset.ts';

/** The rules of every face and of every local font that stands in for one. */
export function fontCss(made: readonly Made[], fallbacks: readonly Fallback[]): string {
  const rules = [...made.flatMap(faceRules), ...fallbacks.map(fallbackRule)];
  return `/* Written by \`npm run fonts\` from lib/export/fonts; not edited by hand. */\n${rules.map(rule).join('\n')}`;
}

type Descriptors = [name: string, value: string][];

const rule = (descriptors: Descriptors) =>
  `@font-face {\n${descriptors.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}\n`;

// Each digit weighs in every page, and letters differ among themselves by more than is rounded away.
const percent = (share: number, digits: number) => `${Number((share * 100).toFixed(digits))}%`;

function faceRules({ face, characters }: Made): Descriptors[] {
  const { name, weights, style = 'normal' } = face.family;
  const local = (face.local ?? []).map((font) => `local("${font}"), `).join('');
  const sized = face.sizes ?? [{ characters, percent: 100 }];
  return sized.map(
    (size): Descriptors => [
      ['font-family', `"${name}"`],
      ['font-style', style],
      ['font-weight', weights.join(' ')],
      ['font-display', face.late ?? 'swap'],
      ['src', `${local}url("../components/font/${face.name}.woff2") format("woff2")`],
      ...(size.percent === 100 ? [] : [['size-adjust', `${size.percent}%`] as [string, string]]),
      ['unicode-range', unicodeRange(size.characters)],
    ],
  );
}

const fallbackRule = ({ family, weights, local, ...stretched }: Fallback): Descriptors => [
  ['font-family', `"${family}"`],
  ['font-weight', weights.join(' ')],
  ['src', local.map((name) => `local("${name}")`).join(', ')],
  ['size-adjust', percent(stretched.size, 1)],
  ['ascent-override', percent(stretched.ascent, 0)],
  ['descent-override', percent(stretched.descent, 0)],
  ['line-gap-override', percent(stretched.lineGap, 0)],
  // Letters of any script; the shapes, which come after it, are drawn alike on all systems.
  ['unicode-range', 'U+0-24FF'],
];
