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
  [8, -12, 'start'],
  [8, 26, 'start'],
  [-8, -12, 'end'],
  [-8, 26, 'end'],
];

/** The room that a name takes where it stands. */
export function boxOf(text: string, { x, y, anchor }: Label): Box {
  const wide = text.length * letter;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - type.size * 0.8, bottom: y + type.size * 0.25 };
}

export const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const around = (x: number, y: number, r: number): Box => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

/**
 * A place for each name beside its dot, off the other names and within the view, and off dots and
 * the way between them where it can be; the first named choose first, and who finds no room goes without.
 */
export function placeLabels(
  spots: readonly Spot[],
  view: { readonly width: number; readonly height: number },
  way: readonly (readonly [number, number])[] = [],
): (Label | undefined)[] {
  const taken: Box[] = [];
  const dots = spots.map(({ x, y }) => around(x, y, type.dot));
  const line = way.map(([x, y]) => around(x, y, 1));
  const inside = (b: Box) =>
    b.left >= 2 && b.top >= 2 && b.right <= view.width - 2 && b.bottom <= view.height - 2;
  return spots.map((spot) => {
    const free = sides
      .map(([dx, dy, anchor]): Label => ({ x: spot.x + dx, y: spot.y + dy, anchor }))
      .map((label) => ({ label, box: boxOf(spot.text, label) }))
      .filter(({ box }) => inside(box) && !taken.some((other) => meet(box, other)))
      .map((found) => ({
        ...found,
        hit: [...dots, ...line].filter((other) => meet(found.box, other)).length,
      }))
      .sort((a, b) => a.hit - b.hit)[0];
    if (!free) return undefined;
    taken.push(free.box);
    return free.label;
  });
}
