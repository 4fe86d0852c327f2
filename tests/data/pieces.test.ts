import { describe, expect, test } from 'vitest';
import { dataCollections } from '#lib/data/collections.ts';
import { columnsOf, toCsv } from '#lib/data/csv.ts';
import { csvPieces, joined, jsonPieces } from '#lib/data/pieces.ts';
import { recordSchema } from '#lib/data/recordSchema.ts';
import { read, recordsOf, schemas, textOf } from './real.ts';

describe.each(dataCollections)('of %s, put together record by record', (of) => {
  test('the JSON is as if it were written at once', () => {
    expect(textOf(`${of}.json`) === `${JSON.stringify(read(`${of}.json`), null, 2)}\n`).toBe(true);
  });

  test('the CSV is as if it were written at once', () => {
    const columns = columnsOf(recordSchema(of, schemas));
    expect(textOf(`${of}.csv`) === toCsv(columns, recordsOf(of))).toBe(true);
  });
});

const aPlace = (id: string) => ({ id }) as never;
const plain = ({ id }: { id: string }) => ({ id, list: [], says: ']\n}\n “मॉस्को”, "=1"' });

test.each([0, 1, 2, 3])('a file of %i records is as if it were written at once', (n) => {
  const records = ['a', 'b', 'c'].slice(0, n).map(aPlace);
  const whole = { name: 'Places', records: records.map(plain) };
  expect(joined(jsonPieces({ name: 'Places' }, records, plain))).toBe(`${JSON.stringify(whole, null, 2)}\n`);
  const columns = ['id', 'says'];
  expect(joined(csvPieces(columns, records, plain))).toBe(toCsv(columns, records.map(plain)));
});
