import { expect, test } from 'vitest';
import { locate } from '#lib/maps/locate.ts';

const moscow = { name: 'Moscow', lat: 55.75, lon: 37.62 };
const delhi = { name: 'New Delhi', lat: 28.61, lon: 77.21 };
const vladivostok = { name: 'Vladivostok', lat: 43.12, lon: 131.89 };

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
    expect(map.land.length).toBeLessThan(12_000);
  },
);

test('north is up and east is right', () => {
  const [south, north] = locate([delhi, moscow]).points;
  expect(north?.y).toBeLessThan(south?.y ?? 0);
  expect(north?.x).toBeLessThan(south?.x ?? 0);
});
