import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import atlas from 'world-atlas/land-50m.json' with { type: 'json' };
import { landIn } from '#lib/maps/land.ts';

const topology = atlas as unknown as Topology<{ land: GeometryCollection }>;
const world = feature(topology, topology.objects.land);
const [width, height] = [480, 320];

test.each([
  ['Moscow', [37.6, 55.8], 8, 500],
  ['the way from Delhi to Vladivostok', [85, 35], 20, 900],
  ['an island in the Indian Ocean', [57.6, -20.2], 8, 500],
  ['Anadyr, by the 180th meridian', [177.5, 64.7], 8, 1419],
  ['most of the world', [40, 20], 160, 1419],
] as const)('the land left out of a view is not in it: %s', (_, [lon, lat], reach, most) => {
  const projection = geoMercator().fitExtent(
    [
      [80, 50],
      [width - 80, height - 50],
    ],
    {
      type: 'MultiPoint',
      coordinates: [
        [lon - reach, Math.max(-60, lat - reach)],
        [lon + reach, Math.min(78, lat + reach)],
      ],
    },
  );
  const near = landIn(projection, width, height);
  expect(near.geometries.length).toBeLessThanOrEqual(most);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  expect(geoPath(projection)(near)).toBe(geoPath(projection)(world));
});
