import { type GeoPermissibleObjects, geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-50m.json' with { type: 'json' };

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
  readonly points: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

const width = 480;
const height = 320;
// Degrees of the smallest view: a single city is shown with the country around it.
const leastSpan = 16;

// world-atlas draws de-facto boundaries in its countries: only its land is used (NOTES.md).
const topology = atlas as unknown as Topology<{ land: GeometryCollection }>;
const land: GeoPermissibleObjects = feature(topology, topology.objects.land);

/** A map of the land around some points, each in its place; the view takes in all of them with room to spare. */
export function locate(points: readonly Point[]): Located {
  const projection = geoMercator().fitExtent(
    [
      [80, 50],
      [width - 80, height - 50],
    ],
    frameOf(points),
  );
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(0);
  return {
    width,
    height,
    land: simplified(path(land) ?? ''),
    points: points.map(({ name, lat, lon }) => {
      const [x = 0, y = 0] = projection([lon, lat]) ?? [];
      return { name, x: Math.round(x), y: Math.round(y) };
    }),
  };
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

// Pixels between two points of a coast; more detail than this cannot be seen.
const grain = 3;

/** The outline with no more points than can be seen; islands smaller than that are left out. */
function simplified(path: string): string {
  return path
    .split(/(?=M)/)
    .map((ring) => {
      let last = [Number.NEGATIVE_INFINITY, 0];
      const kept = [...ring.matchAll(/(-?\d+),(-?\d+)/g)].filter(([, x, y]) => {
        const near = Math.hypot(Number(x) - (last[0] ?? 0), Number(y) - (last[1] ?? 0)) < grain;
        if (!near) last = [Number(x), Number(y)];
        return !near;
      });
      return kept.length < 4 ? '' : `M${kept.map(([point]) => point).join('L')}Z`;
    })
    .join('');
}
