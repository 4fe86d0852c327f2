import { altOf, type Card } from '#lib/cards/card.ts';
import { size } from '#lib/cards/look.ts';
import { type Language, paths, site } from '#lib/site.ts';

export interface Picture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly type: string;
}

/** The share card of a page, with what it shows in words. */
export const picture = (card: Card): Picture => ({
  url: `${site.url}${card.path}`,
  ...size,
  alt: altOf(card),
  type: 'image/png',
});

/** The card of the record as a whole, for a page without one of its own. */
export const pictureOfRecord = (lang: Language): Picture => ({
  url: `${site.url}${paths.card(lang, 'pages', 'record')}`,
  ...size,
  alt: `${site.name}: ${site.tagline}`,
  type: 'image/png',
});
