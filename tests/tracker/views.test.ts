import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readEdition } from '#lib/content/edition.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { trackerRows } from '#lib/tracker/rows.ts';
import { choices, trackerViews, viewPath } from '#lib/tracker/views.ts';

const { edition } = readEdition(resolve('content'), new Date('2026-11-24T16:00:00Z'));
const rows = trackerRows(edition.commitments, recordDate(edition));
const views = trackerViews(rows);

test('each view of the tracker has an address of its own and shows at least one commitment', () => {
  expect(new Set(views.map(viewPath)).size).toBe(views.length);
  expect(views.filter((view) => view.rows.length === 0)).toEqual([]);
});

test('a way to narrow says how many commitments its view shows', () => {
  for (const by of ['status', 'kind', 'slip'] as const)
    for (const { value, count } of choices(rows, by)) {
      const view = views.find(({ narrowed }) => narrowed?.by === by && narrowed.value === value);
      expect(view?.rows.length).toBe(count);
    }
});

test('every commitment stands in exactly one status and one kind', () => {
  for (const by of ['status', 'kind'] as const)
    expect(choices(rows, by).reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
});

test.each([
  ['the latest moved first', '', (row: (typeof rows)[number]) => row.age],
  ['the longest slip first', 'all/sorted/slip', (row) => -Math.max(0, ...row.chains.map(({ days }) => days))],
  ['the longest unmoved first', 'all/sorted/age', (row) => -row.age],
])('sorts %s', (_, path, key) => {
  const keys = views.find((view) => viewPath(view) === path)?.rows.map(key) ?? [];
  expect(keys.length).toBe(rows.length);
  expect(keys).toEqual([...keys].sort((a, b) => a - b));
});
