import type { Node } from '@takumi-rs/core';
import type { Words } from '#lib/words/words.ts';
import { type Line, type Mark, placed, type Tick, ticksOf } from './line.ts';
import { colours, laneColours, measure, sans } from './look.ts';

/** The height of the two lanes with their years. */
export const lanesHeight = 132;

const axis = 54;
const names = 84;
const dot = 18;
// Of more marks than these many would lie on each other.
const crowd = 40;
const away = { india: -26, third: 0, russia: 26 } as const;

/** India above the line, Russia below it, and below both the years or months. */
export function lanesOf(line: Line, words: Words): Node {
  const { countries } = words.entities;
  return {
    type: 'container',
    style: { display: 'flex', position: 'relative', width: measure, height: lanesHeight, flexShrink: 0 },
    children: [
      word(countries.IN, { left: 0, top: axis + away.india - 14, color: colours.india, fontWeight: 600 }),
      word(countries.RU, { left: 0, top: axis + away.russia - 14, color: colours.russia, fontWeight: 600 }),
      box({ left: names, top: axis - 1, width: measure - names, height: 2, backgroundColor: colours.rule }),
      ...(line.covers ? [covered(line.covers, line)] : []),
      ...ticksOf(line, words.locale).flatMap((tick) => drawTick(tick, line)),
      ...line.marks.map((mark) => drawMark(mark, line)),
    ],
  };
}

const x = (share: number) => Math.round(names + share * (measure - names));

const box = (style: Node['style']): Node => ({
  type: 'container',
  style: { position: 'absolute', ...style },
});

const word = (text: string, style: Node['style']): Node => ({
  type: 'text',
  text,
  style: { position: 'absolute', fontFamily: sans, fontSize: 22, lineHeight: 1.25, ...style },
});

function covered(span: NonNullable<Line['covers']>, line: Line): Node {
  const { at, length } = placed(span, line);
  return box({
    left: x(at),
    top: axis - 2,
    width: Math.max(4, x(at + length) - x(at)),
    height: 4,
    backgroundColor: colours.ink,
  });
}

function drawTick({ day, label }: Tick, line: Line): Node[] {
  const left = x(placed({ from: day, to: day }, line).at);
  const mark = box({ left, top: axis - 6, width: 2, height: 12, backgroundColor: colours.muted });
  if (!label) return [mark];
  // The last year would stand out into the margin.
  const text = word(label, { left: Math.min(left, x(1) - 46), top: axis + 46, color: colours.muted });
  return [mark, text];
}

/** A dot; longer where its days are many, or known only by their month or year. */
function drawMark({ lane, planned, ...span }: Mark, line: Line): Node {
  const { at, length } = placed(span, line);
  const height = line.marks.length > crowd ? 12 : dot;
  const width = Math.max(height, x(at + length) - x(at));
  return box({
    left: Math.min(x(at), x(1) - width),
    top: axis + away[lane] - height / 2,
    width,
    height,
    boxSizing: 'border-box',
    borderRadius: height / 2,
    border: `3px ${planned ? 'dashed' : 'solid'} ${laneColours[lane]}`,
    backgroundColor: planned ? colours.paper : laneColours[lane],
    // A rim of paper keeps neighbours apart.
    boxShadow: `0 0 0 2px ${colours.paper}`,
  });
}
