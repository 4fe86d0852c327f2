import { expect, test } from 'vitest';
import { flags, type Named } from '#components/chart/flags.ts';

const at = (...items: [x: number, width: number, lines?: number][]): Named[] =>
  items.map(([x, width, lines = 1]) => ({ x, width, lines }));
const rows = (named: Named[]) => flags(named).map(({ row }) => row);

test.each([
  ['names that do not meet all stand nearest the line', at([0, 20], [30, 20], [60, 20]), [0, 0, 0]],
  ['of names that meet, the one whose pole is outside goes further out', at([0, 20], [10, 20]), [1, 0]],
  ['three in one week stand one above the other', at([5, 50], [6, 50], [7, 50]), [2, 1, 0]],
  ['two on one day stand in different rows', at([5, 50], [5, 50]), [0, 1]],
  ['a name of two lines takes two rows', at([0, 20], [10, 20, 2]), [2, 0]],
  ['names that end at their poles go outward the other way', at([90, 30], [95, 30]), [0, 1]],
])('%s', (_, named, expected) => {
  expect(rows(named)).toEqual(expected);
});

test('a pole never stands in a name that goes the other way', () => {
  expect(rows(at([30, 50], [90, 65]))).toEqual([0, 1]);
  expect(rows(at([20, 75], [90, 65]))).toEqual([1, 0]);
});

test('a name without room behind its pole ends at the pole', () => {
  expect(flags(at([50, 40], [90, 40])).map(({ leftward }) => leftward)).toEqual([false, true]);
});

test('no name stands over another', () => {
  const named = at([2, 40], [5, 60], [30, 30], [55, 50], [58, 20], [80, 40], [99, 30]);
  const placed = flags(named).map(({ row, leftward }, i) => {
    const { x, width } = named[i] ?? { x: 0, width: 0 };
    return { row, from: leftward ? x - width : x, to: leftward ? x : x + width };
  });
  const over = placed.filter((a, i) =>
    placed.some((b, j) => i < j && a.row === b.row && a.from < b.to && b.from < a.to),
  );
  expect(over).toEqual([]);
});
