import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { dataCollections } from '#lib/data/collections.ts';
import { columnsOf, listMark, toCsv, valueAt } from '#lib/data/csv.ts';
import { type JsonSchema, recordSchema } from '#lib/data/recordSchema.ts';
import { recordsOf, schemas, textOf } from './real.ts';

const text: JsonSchema = { type: 'string' };

/** What a reader of the table makes of a cell, knowing what the field holds. */
function valueOfCell(cell: string, like: unknown): unknown {
  if (typeof like === 'number') return Number(cell);
  const plain = cell.replace(/^'(?=[=+\-@\t])/, '');
  return Array.isArray(like) ? (cell === '' ? [] : plain.split(listMark)) : plain;
}

describe.each(dataCollections)('%s.csv', (of) => {
  const columns = columnsOf(recordSchema(of, schemas));
  const [header = [], ...rows] = parse(textOf(`${of}.csv`)) as string[][];

  test('has the columns of its schema', () => {
    expect(header).toEqual(columns);
    expect(header[0]).toBe('id');
  });

  test('read back, has the values of the JSON file', () => {
    const records = recordsOf(of);
    expect(rows).toHaveLength(records.length);
    for (const [i, record] of records.entries())
      for (const [j, column] of columns.entries()) {
        const value = valueAt(record, column);
        expect(valueOfCell(rows[i]?.[j] ?? '', value), `${record.id} ${column}`).toEqual(value ?? '');
      }
  });

  test('has no list whose item holds the mark between items', () => {
    const values = recordsOf(of).flatMap((record) => columns.map((column) => valueAt(record, column)));
    const items = values.filter(Array.isArray).flat();
    expect(items.filter((item) => String(item).includes(listMark))).toEqual([]);
  });
});

test('a column is made of each field that fits a cell', () => {
  const schema = {
    properties: {
      id: text,
      names: { properties: { hi: text, ru: text } },
      aliases: { items: text },
      roles: { items: { properties: { title: text } } },
      body: text,
    },
  };
  expect(columnsOf(schema)).toEqual(['id', 'names.hi', 'names.ru', 'aliases']);
});

test.each([
  ['a formula', '=HYPERLINK("https://example.org")', `"'=HYPERLINK(""https://example.org"")"`],
  ['a plus', '+7 495', "'+7 495"],
  ['a hyphen', '-5 per cent', "'-5 per cent"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', "'\t=1"],
  ['a carriage return', '\r=1', `"'\r=1"`],
  ['a list that begins with a formula', ['=1', 'b'], "'=1 | b"],
])('%s at the start of a text is kept from being run', (_, value, cell) => {
  expect(toCsv(['a'], [{ a: value }])).toBe(`a\n${cell}\n`);
});

test.each([
  ['a southern latitude', -33.9, '-33.9'],
  ['nothing', undefined, ''],
  ['an empty list', [], ''],
  ['zero', 0, '0'],
  ['a comma and quotes', 'a, “b” "c"', '"a, “b” ""c"""'],
  ['Devanagari', 'मॉस्को', 'मॉस्को'],
])('%s is written as it is', (_, value, cell) => {
  expect(toCsv(['a', 'b'], [{ a: value, b: 'x' }])).toBe(`a,b\n${cell},x\n`);
});

test('a table without rows has its header', () => {
  expect(toCsv(['a', 'b'], [])).toBe('a,b\n');
});
