import { type GeoPermissibleObjects, geoMercator } from 'd3-geo';
import { type Label, placeLabels, type Spot } from './labels.ts';
import { outline } from './land.ts';
import { along, drawn, legsOf, type XY } from './way.ts';

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

interface View {
  readonly width: number;
  readonly height: number;
  /** Pixels between two dots; of two nearer to each other the one named first is drawn. */
  readonly apart: number;
}

const one = { width: 480, height: 320, apart: 0 };
/** The views of many places: on a page, and on a phone. */
export const overview = {
  large: { width: 1024, height: 590, apart: 20 },
  small: { width: 480, height: 340, apart: 32 },
} as const;
// Degrees of the smallest view: a single city is shown with the country around it.
const leastSpan = 16;
const margin = [80, 50] as const;

/** A map of the land around one point or more, the first named first; `stops` are those of a journey, in its order. */
export function locate(points: readonly Point[], stops: readonly Point[] = [], view: View = one): Located {
  const { width, height } = view;
  const projection = geoMercator().fitExtent(
    [[...margin], [width - margin[0], height - margin[1]]],
    frameOf(points),
  );
  const at = ({ lat, lon }: Point): XY => {
    const [x = 0, y = 0] = projection([lon, lat]) ?? [];
    return [Math.round(x), Math.round(y)];
  };
  const legs = legsOf(stops.map(at));
  const spots = points
    .map((point) => ({ text: numbered(point, stops), x: at(point)[0], y: at(point)[1] }))
    .filter((spot, i, all) => !all.slice(0, i).some((other) => distance(spot, other) < view.apart));
  const labels = placeLabels(spots, { width, height, crowded: view.apart > 0 }, legs.flatMap(along));
  return {
    width,
    height,
    land: outline(projection, width, height),
    points: spots.map((spot, i) => ({ ...spot, ...(labels[i] ? { label: labels[i] } : {}) })),
    legs: [...new Set(legs.map(drawn))],
  };
}

const distance = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y);

/** “1, 3 Moscow” where a journey came back to it. */
function numbered(point: Point, stops: readonly Point[]): string {
  const numbers = stops.flatMap((stop, i) => (stop === point ? [i + 1] : []));
  return [numbers.join(', '), point.name].filter(Boolean).join(' ');
}

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
