import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Node, Renderer } from '@takumi-rs/core';
import type { Card } from '#lib/cards/card.ts';
import { drawingOf, headline, headlineRoom, headlineSizes } from '#lib/cards/drawing.ts';
import { type CardFace, facesIn } from '#lib/cards/faces.ts';
import { size } from '#lib/cards/look.ts';

/** What a card says cannot be drawn: a matter for the editor of its record. */
export class CardFault extends Error {}

export interface Painter {
  /** The same for the same picture: it covers what the card says, how it is drawn, the fonts and the renderer. */
  readonly keyOf: (card: Card) => string;
  readonly paint: (card: Card) => Promise<Uint8Array>;
}

type Font = CardFace & { readonly data: Uint8Array };

/** A painter with the fonts of the site; a letter that none of them has would be drawn as a box, so that is refused. */
export function painter(): Painter {
  const css = readFileSync('app/fonts.css', 'utf8');
  const fonts = facesIn(css).map((face) => ({
    ...face,
    data: readFileSync(face.file),
  }));
  const material = createHash('sha256').update(versionOfRenderer()).update(css);
  for (const { data } of fonts) material.update(data);
  let ready: Promise<Renderer> | undefined;
  return {
    keyOf: (card) =>
      material
        .copy()
        .update(JSON.stringify(drawings(card)))
        .digest('hex')
        .slice(0, 32),
    async paint(card) {
      for (const text of [card.label, card.title, card.when]) refuseUnknown(text, fonts, card);
      // Where all cards are in the cache, no font need be read.
      ready ??= rendererWith(fonts);
      const renderer = await ready;
      return renderer.render(drawingOf(card, await fitting(card, renderer)), { ...size, format: 'png' });
    },
  };
}

async function rendererWith(fonts: readonly Font[]): Promise<Renderer> {
  const renderer = new Renderer();
  for (const { name, style, data, ranges } of fonts)
    await renderer.registerFont({ name, style, data, unicodeRange: ranges });
  return renderer;
}

const versionOfRenderer = (): string =>
  (JSON.parse(readFileSync('node_modules/@takumi-rs/core/package.json', 'utf8')) as { version: string })
    .version;

/** Which size is drawn follows from the fonts, so that they need not be measured to know the key; only the headline differs. */
const drawings = (card: Card): Node[] => [
  drawingOf(card, headlineSizes[0]),
  ...headlineSizes.slice(1).map((headlineSize) => headline(card, headlineSize)),
];

/** The largest size in which the headline fits. */
async function fitting(card: Card, renderer: Renderer): Promise<number> {
  for (const headlineSize of headlineSizes) {
    const { height } = await renderer.measure(headline(card, headlineSize));
    if (height <= headlineRoom(card)) return headlineSize;
  }
  throw new CardFault(`out${card.path}: No size lets the headline fit: “${card.title}”. Shorten it`);
}

function refuseUnknown(text: string, fonts: readonly Font[], { path }: Card) {
  const known = fonts.flatMap(({ ranges }) => ranges);
  for (const letter of text) {
    const code = letter.codePointAt(0) as number;
    if (!known.some(([first, last]) => code >= first && code <= last))
      throw new CardFault(`out${path}: No font of the site has “${letter}”, in “${text}”`);
  }
}
