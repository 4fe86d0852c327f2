export interface Stacked {
  readonly x: number;
  /** 0 stands on the line. */
  readonly level: number;
}

// Per cent of the line: two dots nearer than this would cover each other on a phone.
const apart = 3.6;

/** Dots that would cover each other are put on top of one another; the order is kept. */
export function stacked(places: readonly number[]): Stacked[] {
  const placed: Stacked[] = [];
  for (const x of places) {
    let level = 0;
    while (placed.some((dot) => dot.level === level && Math.abs(dot.x - x) < apart)) level++;
    placed.push({ x, level });
  }
  return placed;
}
