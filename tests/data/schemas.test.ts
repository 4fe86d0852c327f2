import { describe, expect, test } from 'vitest';
import { type DataCollection, dataCollections, withOwnFiles } from '#lib/data/collections.ts';
import { fieldList } from '#lib/data/fieldList.ts';
import { recordSchema } from '#lib/data/recordSchema.ts';
import { site } from '#lib/site.ts';
import { data } from '#lib/words/en/data.ts';
import { edition, faults, paths, read, recordsOf, schemas } from './real.ts';

describe.each(dataCollections)('%s.json', (of) => {
  const file = read(`${of}.json`);

  test('keeps the schema that it names', () => {
    expect(file.schema).toBe(`${site.url}/data/${of}.schema.json`);
    expect(faults(file.schema, file)).toEqual([]);
  });

  test('holds every record of the edition once, in the order of the ids', () => {
    const ids = recordsOf(of).map(({ id }) => id);
    expect(ids).toEqual(edition[of].map(({ id }) => id).sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('carries the date of the record, the licence and the site', () => {
    expect([file.date, file.licence.name, file.source]).toEqual([
      edition.pages.find(({ id }) => id === 'about')?.checked_through,
      'CC BY 4.0',
      `${site.url}/data/`,
    ]);
  });

  test('has a meaning for every field, and a field for every meaning', () => {
    const fields = fieldList(recordSchema(of, schemas));
    expect(fields.filter(({ meaning }) => meaning === '').map(({ name }) => name)).toEqual([]);
    const names = fields.map(({ name }) => name);
    expect(Object.keys(data.meanings[of]).filter((name) => !names.includes(name))).toEqual([]);
  });
});

test.each(withOwnFiles)('each record of %s has a file of its own that keeps the schema', (of) => {
  for (const record of recordsOf(of)) {
    const file = read(`${of}/${record.id}.json`);
    expect(faults(file.schema, file)).toEqual([]);
    expect(file.record).toEqual(record);
    expect(file.page).toBe(`${site.url}/en/${of}/${record.id}/`);
  }
  expect(paths.filter((path) => path.startsWith(`${of}/`))).toHaveLength(edition[of].length);
});

test('the text of a story is its Markdown, with citations by id', () => {
  const story = recordsOf('stories').find(({ id }) => id === 'what-became-of-the-moscow-promises');
  expect(story?.body).toMatch(/^The logistics pact left unsigned/);
  expect(story?.body).toContain('[^nationalherald-2025-11-29-relos]');
  expect(story?.sources).toContain('nationalherald-2025-11-29-relos');
});

test('nothing of a linked record but its id is in any file', () => {
  const foreign = /"(collection|tree|citedBy|moved|markdown|cites)":/;
  const leaks = paths.filter((path) => path.endsWith('.json') && foreign.test(JSON.stringify(read(path))));
  expect(leaks).toEqual([]);
});

test('every id of another record leads to a record', () => {
  const known = new Map<string, Set<string>>(
    dataCollections.map((of) => [of, new Set(recordsOf(of).map(({ id }) => id))]),
  );
  let checked = 0;
  const lost: string[] = [];
  for (const of of dataCollections)
    for (const { name, of: to } of fieldList(recordSchema(of, schemas)))
      if (to)
        for (const record of recordsOf(of))
          for (const id of [valuesAt(record, name.split('.'))].flat(9)) {
            checked++;
            if (!known.get(to)?.has(String(id))) lost.push(`${of}/${record.id} ${name}: ${id}`);
          }
  expect(lost).toEqual([]);
  expect(checked).toBeGreaterThan(1000);
});

function valuesAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, key ? [key, ...rest] : []));
  return key === undefined ? [value] : valuesAt((value as Record<string, unknown>)[key], rest);
}

test.each<[string, DataCollection, object]>([
  ['a field that does not exist', 'topics', { colour: 'red' }],
  ['an empty title', 'topics', { title: ' ' }],
  ['an id with a slash', 'topics', { id: 'a/b' }],
  ['a thirteenth month', 'visits', { start: '2019-13' }],
  ['a fifth quarter', 'visits', { start: '2019-Q5' }],
  ['a year as a number', 'visits', { start: 2019 }],
  ['an unknown kind', 'visits', { kind: 'picnic' }],
  ['a place twice', 'visits', { places: ['moscow', 'moscow'] }],
  ['a whole record in place of an id', 'visits', { places: [{ id: 'moscow' }] }],
  ['a fact without a source', 'glossary', { sources: [] }],
  ['a latitude beyond the pole', 'places', { lat: 91 }],
  ['a moment without an offset', 'stories', { published: '2026-11-24T15:30:00' }],
  ['an address that is none', 'sources', { url: 'moscow' }],
])('a schema finds %s', (_, of, spoilt) => {
  const record = { ...recordsOf(of)[0], ...spoilt };
  expect(faults(`${site.url}/data/${of}.schema.json#/$defs/record`, record)).not.toEqual([]);
});

test.each(['title', 'start', 'events'])('a schema misses %s of a visit', (field) => {
  const rest = Object.fromEntries(
    Object.entries(recordsOf('visits')[0] ?? {}).filter(([key]) => key !== field),
  );
  expect(faults(`${site.url}/data/visits.schema.json#/$defs/record`, rest)).not.toEqual([]);
});
