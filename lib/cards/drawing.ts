import type { Node } from '@takumi-rs/core';
import { site } from '#lib/site.ts';
import { unbrokenHeadline } from '#lib/words/unbroken.ts';
import { wordsOf } from '#lib/words/words.ts';
import type { Card } from './card.ts';
import { lanesHeight, lanesOf } from './lanes.ts';
import { colours, laneColours, margin, measure, sans, serif, size } from './look.ts';

/** The sizes of a headline, in the order they are tried. */
export const headlineSizes = [84, 76, 68, 62, 56, 50, 44, 38] as const;

/** A card as the renderer takes it, with its headline in one of the sizes. */
export function drawingOf(card: Card, headlineSize: number): Node {
  const { label, lane, when, line, lang } = card;
  const colour = lane ? laneColours[lane] : colours.muted;
  return {
    type: 'container',
    lang,
    style: {
      display: 'flex',
      flexDirection: 'column',
      ...size,
      padding: `44px ${margin}px 40px`,
      backgroundColor: colours.paper,
      color: colours.ink,
    },
    children: [
      nameplate(),
      {
        type: 'container',
        style: { display: 'flex', flexDirection: 'column', flexGrow: 1, justifyContent: 'center', gap: 14 },
        children: [
          text(label, { fontSize: 28, fontWeight: 600, color: colour }),
          headline(card, headlineSize),
          text(when, { fontSize: 30, marginTop: 6, ...(lane ? { color: colour, fontWeight: 600 } : {}) }),
        ],
      },
      ...(line ? [lanesOf(line, wordsOf(lang))] : []),
    ],
  };
}

const text = (content: string, style: Node['style']): Node => ({
  type: 'text',
  text: content,
  style: { fontFamily: sans, lineHeight: 1.25, ...style },
});

const nameplate = (): Node => ({
  type: 'container',
  style: { display: 'flex', borderBottom: `2px solid ${colours.ink}`, paddingBottom: 16 },
  children: [text(site.name, { fontFamily: serif, fontSize: 34, fontWeight: 700, letterSpacing: -0.5 })],
});

/** The headline alone, as it is measured too; its designations and compounds stay on one line each. */
export const headline = ({ title }: Card, fontSize: number): Node => ({
  type: 'container',
  style: {
    display: 'block',
    width: measure,
    fontFamily: serif,
    fontSize,
    fontWeight: 600,
    lineHeight: 1.12,
    letterSpacing: -fontSize / 100,
    textWrap: 'balance',
  },
  children: unbrokenHeadline(title)
    .map(
      (part, i): Node => ({
        type: 'text',
        text: part,
        style: { display: 'inline', ...(i % 2 === 1 ? { whiteSpace: 'nowrap' } : {}) },
      }),
    )
    .filter((part) => part.type === 'text' && part.text !== ''),
});

// The nameplate, the label, the date and the air around them.
const rest = 44 + 62 + 40 + 35 + 48 + 2 * 14 + 2 * 18;

/** The height that a headline may take. */
export const headlineRoom = ({ line }: Card): number => size.height - rest - (line ? lanesHeight : 0);
