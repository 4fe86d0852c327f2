import type { Edition } from '#lib/content/records.ts';
import { bookOf } from '#lib/figures/book.ts';
import { type DataCollection, type DataRecord, dataCollections, type Schemas } from './collections.ts';
import { type PlainRecord, plainRecord } from './plain.ts';
import { recordSchema } from './recordSchema.ts';
import { type RecordSchemas, type Table, tablesOf } from './tables.ts';

/** What is published as data: the JSON Schemas of the collections, the flat tables, and each record as it is asked for. */
export interface Holdings {
  readonly schemas: RecordSchemas;
  readonly tables: readonly Table[];
  readonly plain: (record: DataRecord) => PlainRecord;
}

// Some hundred files are made from one edition.
const made = new WeakMap<Edition, Holdings>();

/** The edition as data, made once; a record, whose text is read for it, when a file of it is written. */
export function holdingsOf(edition: Edition, schemas: Schemas): Holdings {
  const known = made.get(edition);
  if (known) return known;
  const published = each((of) => recordSchema(of, schemas));
  const plain = once((record: DataRecord) =>
    plainRecord(record, published[record.collection], bookOf(edition, 'en')),
  );
  const holdings = { schemas: published, tables: tablesOf(edition, published), plain };
  made.set(edition, holdings);
  return holdings;
}

const each = <V>(make: (of: DataCollection) => V) =>
  Object.fromEntries(dataCollections.map((of) => [of, make(of)])) as Record<DataCollection, V>;

/** Three files hold a story. */
function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
