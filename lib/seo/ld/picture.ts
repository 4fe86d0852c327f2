import type { ImageObjectLeaf } from 'schema-dts';
import type { Card } from '#lib/cards/card.ts';
import { picture } from '../picture.ts';

/** The share card of a page as its image. */
export function imageOf(card: Card): ImageObjectLeaf {
  const { url, width, height, alt } = picture(card);
  return { '@type': 'ImageObject', url, width: `${width}`, height: `${height}`, caption: alt };
}
