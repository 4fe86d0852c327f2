import type { XY } from './way.ts';

export interface Spot {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Where the name of a spot stands. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The size of the type on a map, and of a dot, in the pixels of its view. */
export const type = { size: 20, dot: 7 } as const;
// Source Sans in bold takes about this much for a letter: enough to keep two names apart.
const letter = type.size * 0.54;
const gap = type.dot + 6;

const sides: readonly (readonly [dx: number, dy: number, anchor: Label['anchor']])[] = [
  [gap, 7, 'start'],
  [-gap, 7, 'end'],
  [0, -gap - 2, 'middle'],
  [0, gap + 15, 'middle'],
  [8, -16, 'start'],
  [8, 29, 'start'],
  [-8, -16, 'end'],
  [-8, 29, 'end'],
];

/** The room that a name takes where it stands. */
export function boxOf(text: string, { x, y, anchor }: Label): Box {
  const wide = text.length * letter;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - type.size * 0.8, bottom: y + type.size * 0.25 };
}

export const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

interface View {
  readonly width: number;
  readonly height: number;
  /** Among many dots a name that would lie on one, or might be taken for another’s, is left out. */
  readonly crowded?: boolean;
}

/**
 * A place for each name beside its dot, off the other names and within the view, and off dots and
 * the way between them where it can be; the first named choose first, and who finds no room goes without.
 */
export function placeLabels(
  spots: readonly Spot[],
  view: View,
  way: readonly XY[] = [],
): (Label | undefined)[] {
  const taken: Box[] = [];
  const dots = spots.map((spot) => around([spot.x, spot.y], type.dot));
  const line = way.map((point) => around(point, 1));
  const hits = (box: Box) => [...dots, ...line].filter((other) => meet(box, other)).length;
  return spots.map((spot) => {
    const free = sides
      .map(([dx, dy, anchor]): Label => ({ x: spot.x + dx, y: spot.y + dy, anchor }))
      .map((label) => ({ label, box: boxOf(spot.text, label) }))
      .filter(({ box }) => within(box, view) && !taken.some((other) => meet(box, other)))
      .filter(({ box }) => !view.crowded || isNearest(spot, box, spots))
      .map((found) => ({ ...found, hit: hits(found.box) }))
      .sort((a, b) => a.hit - b.hit)[0];
    if (!free || (view.crowded && free.hit > 0)) return undefined;
    taken.push(free.box);
    return free.label;
  });
}

// A reader takes a name for that of the dot next to it.
const clearly = 6;
const isNearest = (own: Spot, box: Box, spots: readonly Spot[]) =>
  spots.every((other) => other === own || away(other, box) > away(own, box) + clearly);

const away = ({ x, y }: Spot, { left, right, top, bottom }: Box) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

const around = ([x, y]: XY, r: number): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

const within = ({ left, right, top, bottom }: Box, { width, height }: View) =>
  left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;
