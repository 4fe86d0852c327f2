import { type GeoProjection, geoBounds, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-50m.json' with { type: 'json' };
import type { XY } from './way.ts';

// world-atlas draws de-facto boundaries in its countries: only its land is used (NOTES.md).
const topology = atlas as unknown as Topology<{ land: GeometryCollection }>;
const pieces = feature(topology, topology.objects.land)
  .features.flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []))
  .map((coordinates) => ({ type: 'Polygon', coordinates }) as const)
  .map((piece) => ({ piece, bounds: geoBounds(piece) }));

// Pixels between two points of a coast; more detail than this cannot be seen.
const grain = 3;

const outlines = new Map<string, string>();

/** The outline of the land in a view, in whole pixels and as few points as the eye needs; of equal views made once. */
export function outline(projection: GeoProjection, width: number, height: number): string {
  const view = [projection.scale(), ...projection.translate(), width, height].join();
  const made = outlines.get(view) ?? draw(projection, width, height);
  outlines.set(view, made);
  return made;
}

function draw(projection: GeoProjection, width: number, height: number): string {
  const land = landIn(projection, width, height);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const drawn = geoPath(projection).digits(0)(land) ?? '';
  const onEdge = ([x, y]: XY) => x === 0 || y === 0 || x === width || y === height;
  return drawn
    .split(/(?=M)/)
    .map((ring) => thinned(pointsOf(ring), onEdge))
    .filter((ring) => ring.length > 3)
    .map(written)
    .join('');
}

// A coast between two of its points may bow beyond them.
const spare = 1;

/** The pieces of land that may reach into a view: to project all 60,000 points of the world takes four times as long. */
export function landIn(projection: GeoProjection, width: number, height: number) {
  const [west, north] = projection.invert?.([0, 0]) ?? [-180, 90];
  const [, south] = projection.invert?.([width, height]) ?? [180, -90];
  const east = west + (width / projection.scale()) * (180 / Math.PI);
  const reaches = ([[left, bottom], [right, top]]: (typeof pieces)[number]['bounds']) =>
    // Where the view or the piece goes over the 180th meridian, east and west say little.
    east > 180 ||
    left > right ||
    (left < east + spare && right > west - spare && bottom < north + spare && top > south - spare);
  return {
    type: 'GeometryCollection' as const,
    geometries: pieces.filter(({ bounds }) => reaches(bounds)).map(({ piece }) => piece),
  };
}

const pointsOf = (ring: string): XY[] =>
  [...ring.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** Points at least a grain apart; those on the edge of the view stay, or the land would leave it askew. */
function thinned(ring: readonly XY[], onEdge: (point: XY) => boolean): XY[] {
  const kept: XY[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    const apart = last ? Math.hypot(point[0] - last[0], point[1] - last[1]) : grain;
    if (apart >= grain || (apart > 0 && onEdge(point))) kept.push(point);
  }
  return kept;
}

/** A closed ring whose points are told from the one before: half as long as one told from the corner. */
function written(ring: readonly XY[]): string {
  const steps = ring.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = ring[i] as XY;
    return `${x - fromX},${y - fromY}`;
  });
  return `M${ring[0]?.join(',')}l${steps.join(' ')}z`;
}
