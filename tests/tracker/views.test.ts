import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readEdition } from '#lib/content/edition.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { trackerRows } from '#lib/tracker/rows.ts';
import { titleOf } from '#lib/tracker/titles.ts';
import { choices, trackerViews, viewPath } from '#lib/tracker/views.ts';
import { wordsOf } from '#lib/words/words.ts';

const { edition } = readEdition(resolve('content'), new Date('2026-11-24T16:00:00Z'));
const rows = trackerRows(edition.commitments, recordDate(edition));
const views = trackerViews(rows);
const rowsAt = (path: string) => views.find((view) => viewPath(view) === path)?.rows ?? [];

test('each view of the tracker has an address of its own and shows at least one commitment', () => {
  expect(new Set(views.map(viewPath)).size).toBe(views.length);
  expect(views.filter((view) => view.rows.length === 0)).toEqual([]);
});

test('each narrowing has a title of its own', () => {
  const titles = views.filter(({ sort }) => sort === 'title').map((view) => titleOf(view, wordsOf('en')));
  expect(new Set(titles).size).toBe(titles.length);
  expect(titleOf({ narrowed: { by: 'status', value: 'stalled' } }, wordsOf('en'))).toBe('Stalled promises');
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

test.each([
  ['past', ['past']],
  ['late', ['late']],
  ['in-time', ['on-time', 'early']],
  ['not-due', ['not-due']],
  ['voided', ['voided']],
])('narrowed to %s, each row is led by a promised date of that state', (value, states) => {
  const found = rowsAt(`slip/${value}`).map(({ chains }) => chains[0]?.state);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((state) => !state || !states.includes(state))).toEqual([]);
});

test.each(['all/sorted/slip', 'slip/past/sorted/slip', 'slip/late/sorted/slip', 'kind/contract/sorted/slip'])(
  '%s is in the order of the slips that its rows are led by',
  (path) => {
    const days = rowsAt(path).map(({ chains }) => chains[0]?.days ?? 0);
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort((a, b) => b - a));
  },
);

test('no commitment takes the address of the promised dates or of the narrowed tracker', () => {
  expect(edition.commitments.filter(({ id }) => id === 'slips' || id === 'by')).toEqual([]);
});
