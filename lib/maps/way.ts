export type XY = readonly [x: number, y: number];

/** A leg of a journey: from one place to the next over a point that lends the curve its bow. */
export type Leg = readonly [from: XY, over: XY, to: XY];

/** The legs between some stops, each leaning to its left, so that a way back is seen beside the way out. */
export function legsOf(stops: readonly XY[]): Leg[] {
  return stops.slice(1).map((to, i) => {
    const from = stops[i] as XY;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    return [from, [Math.round(x + dy / 5), Math.round(y - dx / 5)], to];
  });
}

/** A leg as the path of a drawing. */
export const drawn = ([from, over, to]: Leg) => `M${from.join(',')}Q${over.join(',')} ${to.join(',')}`;

/** Some points on the curve of a leg. */
export const along = ([from, over, to]: Leg): XY[] =>
  Array.from({ length: 15 }, (_, i) => {
    const t = (i + 1) / 16;
    const on = (k: 0 | 1) => from[k] * (1 - t) ** 2 + 2 * over[k] * t * (1 - t) + to[k] * t ** 2;
    return [on(0), on(1)];
  });
