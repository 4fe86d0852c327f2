import { type GeoPermissibleObjects, geoMercator } from 'd3-geo';
import { type Label, placeLabels, type Spot } from './labels.ts';
import { outline } from './land.ts';

export interface Point {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

export interface Located {
  readonly width: number;
  readonly height: number;
  /** The outline of the land, without any boundary on it. */
  readonly land: string;
  /** A place with the numbers of its stops before its name, and where the name stands if there is room. */
  readonly points: readonly (Spot & { readonly label?: Label })[];
  /** One curve for each leg of the way, bowed so that a way back is seen beside the way out. */
  readonly legs: readonly string[];
}

type XY = readonly [x: number, y: number];

const small = { width: 480, height: 320 } as const;
// Degrees of the smallest view: a single city is shown with the country around it.
const leastSpan = 16;
const margin = [80, 50] as const;

/** A map of the land around some points, the first named first; `stops` are those of a journey, in its order. */
export function locate(
  points: readonly Point[],
  stops: readonly Point[] = [],
  { width, height }: { readonly width: number; readonly height: number } = small,
): Located {
  const projection = geoMercator().fitExtent(
    [[...margin], [width - margin[0], height - margin[1]]],
    frameOf(points),
  );
  const land = outline(projection, width, height);
  const at = ({ lat, lon }: Point): XY => {
    const [x = 0, y = 0] = projection([lon, lat]) ?? [];
    return [Math.round(x), Math.round(y)];
  };
  const spots = points.map((point) => {
    const [x, y] = at(point);
    return { text: numbered(point, stops), x, y };
  });
  const bends = stops.slice(1).map((stop, i) => bend(at(stops[i] as Point), at(stop)));
  const labels = placeLabels(spots, { width, height }, bends.flatMap(along));
  return {
    width,
    height,
    land,
    points: spots.map((spot, i) => ({ ...spot, ...(labels[i] ? { label: labels[i] } : {}) })),
    legs: [...new Set(bends.map(written))],
  };
}

/** “1, 3 Moscow” where a journey came back to it. */
function numbered(point: Point, stops: readonly Point[]): string {
  const numbers = stops.flatMap((stop, i) => (stop === point ? [i + 1] : []));
  return [numbers.join(', '), point.name].filter(Boolean).join(' ');
}

type Bend = readonly [from: XY, over: XY, to: XY];

/** From one place to the next, leaning to the left of the way. */
function bend(from: XY, to: XY): Bend {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const over: XY = [Math.round((from[0] + to[0]) / 2 + dy / 5), Math.round((from[1] + to[1]) / 2 - dx / 5)];
  return [from, over, to];
}

const written = ([from, over, to]: Bend) => `M${from.join(',')}Q${over.join(',')} ${to.join(',')}`;

/** Some points on a curve. */
const along = ([from, over, to]: Bend): XY[] =>
  Array.from({ length: 15 }, (_, i) => {
    const t = (i + 1) / 16;
    const on = (k: 0 | 1) => from[k] * (1 - t) ** 2 + 2 * over[k] * t * (1 - t) + to[k] * t ** 2;
    return [on(0), on(1)];
  });

function frameOf(points: readonly Point[]): GeoPermissibleObjects {
  const [west, east] = widened(points.map(({ lon }) => lon));
  const [south, north] = widened(points.map(({ lat }) => lat));
  return {
    type: 'MultiPoint',
    coordinates: [
      [west, Math.max(south, -60)],
      [east, Math.min(north, 78)],
    ],
  };
}

function widened(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const more = Math.max(0, leastSpan - (high - low)) / 2;
  return [low - more, high + more];
}
