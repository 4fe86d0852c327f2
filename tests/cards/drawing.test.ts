import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { facesIn } from '#lib/cards/faces.ts';
import { colours } from '#lib/cards/look.ts';

test('a card has the light colours of the site', () => {
  const css = readFileSync('app/globals.css', 'utf8');
  for (const [name, value] of Object.entries(colours))
    expect(css, name).toContain(`--color-${name}: light-dark(${value},`);
});

describe('the fonts of the style sheet', () => {
  const face = (src: string, range = 'U+20-7E, U+A0') =>
    `@font-face {\n  font-family: "A";\n  font-style: italic;\n  src: ${src};\n  unicode-range: ${range};\n}\n`;

  test('are read with their characters', () => {
    expect(facesIn(face('local("A"), url("../components/font/a.woff2") format("woff2")'))).toEqual([
      {
        name: 'A',
        style: 'italic',
        file: 'components/font/a.woff2',
        ranges: [
          [0x20, 0x7e],
          [0xa0, 0xa0],
        ],
      },
    ]);
  });

  test('are not those of the reader’s system', () => expect(facesIn(face('local("Arial")'))).toEqual([]));

  test('are refused where their characters are written otherwise', () => {
    expect(() => facesIn(face('url("../components/font/a.woff2")', 'U+4??'))).toThrow(/U\+4\?\?/);
  });
});
