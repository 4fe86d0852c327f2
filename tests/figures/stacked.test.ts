import { expect, test } from 'vitest';
import { stacked } from '#components/chart/stacked.ts';

test.each([
  ['far apart stand on the line', [10, 50], [0, 0]],
  ['that would cover each other are stacked', [10, 11, 12], [0, 1, 2]],
  ['fall back to the line where there is room', [10, 11, 15], [0, 1, 0]],
])('dots %s', (_, places, levels) => expect(stacked(places).map(({ level }) => level)).toEqual(levels));
