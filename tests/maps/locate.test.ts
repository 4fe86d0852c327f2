import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readEdition } from '#lib/content/edition.ts';
import { boxOf, meet } from '#lib/maps/labels.ts';
import { type Located, locate, overview } from '#lib/maps/locate.ts';
import { routeOf } from '#lib/timeline/route.ts';

const moscow = { name: 'Moscow', lat: 55.75, lon: 37.62 };
const delhi = { name: 'New Delhi', lat: 28.61, lon: 77.21 };
const vladivostok = { name: 'Vladivostok', lat: 43.12, lon: 131.89 };
const srinagar = { name: 'Srinagar', lat: 34.08, lon: 74.8 };

test.each([[[moscow]], [[delhi, moscow]], [[moscow, vladivostok]], [[delhi, moscow, vladivostok]]])(
  'every place lies within the view, with land around it: %j',
  (points) => {
    const map = locate(points);
    for (const { x, y } of map.points) {
      expect(x).toBeGreaterThanOrEqual(79);
      expect(x).toBeLessThanOrEqual(map.width - 79);
      expect(y).toBeGreaterThanOrEqual(49);
      expect(y).toBeLessThanOrEqual(map.height - 49);
    }
    expect(map.land).toMatch(/^M/);
  },
);

test('north is up and east is right', () => {
  const [south, north] = locate([delhi, moscow]).points;
  expect(north?.y).toBeLessThan(south?.y ?? 0);
  expect(north?.x).toBeLessThan(south?.x ?? 0);
});

/** The outline of the land as points of the view. */
function coast({ land }: Located): [number, number][] {
  return land
    .split('z')
    .filter(Boolean)
    .flatMap((ring) => {
      const [[x = 0, y = 0] = [], ...steps] = [...ring.matchAll(/(-?\d+),(-?\d+)/g)].map(([, a, b]) => [
        Number(a),
        Number(b),
      ]);
      return steps.reduce<[number, number][]>(
        (all, [dx = 0, dy = 0]) => {
          const [lastX, lastY] = all.at(-1) ?? [0, 0];
          all.push([lastX + dx, lastY + dy]);
          return all;
        },
        [[x, y]],
      );
    });
}

test('no boundary is drawn: around Kashmir, far from any coast, the land has no line', () => {
  const map = locate([srinagar]);
  const [here] = map.points;
  const near = coast(map).filter(([x, y]) => Math.hypot(x - (here?.x ?? 0), y - (here?.y ?? 0)) < 100);
  expect(near).toEqual([]);
});

test('the land ends at the edge of the view, not askew before it', () => {
  const map = locate([vladivostok]);
  expect(coast(map)).toContainEqual([0, map.height]);
  for (const [x, y] of coast(map)) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(map.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(map.height);
  }
});

test('a place that a journey came back to carries both numbers, and the way back is another line', () => {
  const map = locate([moscow, delhi], [moscow, delhi, moscow]);
  expect(map.points.map(({ text }) => text)).toEqual(['1, 3 Moscow', '2 New Delhi']);
  expect(new Set(map.legs).size).toBe(2);
});

test('a name that finds no room is left out rather than written over another', () => {
  const crowd = Array.from({ length: 12 }, (_, i) => ({ ...moscow, name: `Place number ${i}` }));
  const labelled = locate(crowd).points.filter(({ label }) => label);
  expect(labelled.length).toBeGreaterThan(0);
  expect(labelled.length).toBeLessThan(12);
});

const { edition } = readEdition(resolve('content'), new Date('2026-11-24T16:00:00Z'));
const maps = [
  ...edition.visits.map((visit) => [visit.id, locate(visit.reached, routeOf(visit))] as const),
  ...edition.places.map((place) => [place.id, locate([place])] as const),
];

test.each(maps)(
  '%s: a light map on which each place is named within the view, no name over another',
  (_, map) => {
    expect(map.land.length).toBeLessThan(6_000);
    const boxes = map.points.map(({ text, label }) =>
      boxOf(text, label ?? { x: -999, y: 0, anchor: 'start' }),
    );
    for (const [i, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(map.width);
      expect(boxes.slice(i + 1).some((other) => meet(box, other))).toBe(false);
    }
  },
);

test('of two places nearer to each other than the view allows, the one named first is drawn', () => {
  const kremlin = { name: 'The Kremlin', lat: 55.752, lon: 37.618 };
  const names = (apart: number) =>
    locate([moscow, kremlin, delhi], [], { width: 480, height: 320, apart }).points.map(({ text }) => text);
  expect(names(14)).toEqual(['Moscow', 'New Delhi']);
  expect(names(0)).toHaveLength(3);
});

test.each(Object.entries(overview))('the %s map of all places names the two capitals', (_, view) => {
  const places = edition.places.toSorted((a, b) => b.visits.length - a.visits.length);
  const named = locate(places, [], view).points.filter(({ label }) => label);
  expect(named.map(({ text }) => text)).toEqual(expect.arrayContaining(['Moscow', 'New Delhi']));
  expect(named.length).toBeGreaterThan(8);
});
