import { expect, test } from 'vitest';
import { toDocument } from '#lib/export/document.ts';
import { facesFor, fontRules } from '#lib/export/typefaces.ts';

const rules = `:root{font-family:var(--font-serif)}.label,.box :is(.when,p){color:red;font-family:var(--font-sans)}
@media (width>9rem){.box p.own{font-family:var(--font-serif)}}`;
const drawnIn = (body: string) => {
  const page = `<html><head><title>Ж</title></head><body>${body}</body></html>`;
  const { drawn } = toDocument(page, { fonts: fontRules(rules) }).facts;
  return Object.fromEntries([...drawn].map(([family, signs]) => [family, [...signs].join('')]));
};

test.each([
  ['the family of the page', '<p>Яé</p>', { serif: 'Яé' }],
  ['that of a class', '<p>a <b class="label">é</b> ü</p>', { serif: 'ü', sans: 'é' }],
  ['that of what stands around it', '<div class="label"><i>é</i></div>', { sans: 'é' }],
  ['a choice of several', '<div class="box"><br><i class="when">é</i></div>', { sans: 'é' }],
  [
    'the last rule that fits',
    '<div class="box"><p>é</p><p class="own">ü</p></div>',
    { sans: 'é', serif: 'ü' },
  ],
  ['no rule that fits only in part', '<p class="when">é</p>', { serif: 'é' }],
  ['nothing for space and scripts', '<div class="label"> <script src="/m.js">é</script></div>', {}],
])('a text is drawn in %s', (_, body, drawn) => {
  expect(drawnIn(body)).toEqual(drawn);
});

const face = (family: string, file: string, range: string, more = '') =>
  `@font-face{font-family:"${family}";src:${more}url(/${file}.woff2)format("woff2");unicode-range:${range}}`;
const sheet = [
  face('Serif', 'serif', 'U+20-7E'),
  face('Serif', 'serif-russian', 'U+410-44F'),
  face('Sans', 'sans', 'U+20-7E,U+E9'),
  face('Shapes', 'shapes', 'U+25CF'),
  face('Hindi', 'hindi', 'U+905', 'local("Hindi"),'),
  '@font-face{font-family:"Stand-in";src:local("Arial")}',
  ':root{--font-other:"Shapes","Hindi";--font-serif:"Serif",var(--font-other),serif;--font-sans:"Sans",var(--font-other),"Stand-in"}',
].join('');

test.each([
  ['English alone', [['serif', '']], ['/serif.woff2']],
  [
    'Russian in its own family',
    [
      ['serif', 'Я'],
      ['sans', 'é'],
    ],
    ['/serif.woff2', '/serif-russian.woff2', '/sans.woff2'],
  ],
  [
    'a shape, once for two families',
    [
      ['sans', '●'],
      ['serif', '●'],
    ],
    ['/serif.woff2', '/sans.woff2', '/shapes.woff2'],
  ],
  [
    'no face that the system may have, nor one for a letter that none has',
    [['sans', 'अ中']],
    ['/sans.woff2'],
  ],
])('a page asks for %s', (_, drawn, files) => {
  const signs = new Map(drawn.map(([family = '', text]) => [family, new Set(text)]));
  expect(facesFor(sheet)(signs)).toEqual(files);
});
