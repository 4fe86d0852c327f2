import type { Edition } from '#lib/content/records.ts';
import { bookOf } from '#lib/figures/book.ts';
import { type DataCollection, dataCollections, type Schemas } from './collections.ts';
import { plainRecords } from './plain.ts';
import { recordSchema } from './recordSchema.ts';
import { type RecordSchemas, type Records, type Table, tablesOf } from './tables.ts';

/** What is published as data: the records of each collection, their JSON Schemas, and the flat tables. */
export interface Holdings {
  readonly records: Records;
  readonly schemas: RecordSchemas;
  readonly tables: readonly Table[];
}

// Some hundred files are made from one edition.
const made = new WeakMap<Edition, Holdings>();

/** The edition as data, made once; the records of a collection when a file of them is written. */
export function holdingsOf(edition: Edition, schemas: Schemas): Holdings {
  const known = made.get(edition);
  if (known) return known;
  const published = each((of) => recordSchema(of, schemas));
  const records = lazily((of) => plainRecords(edition[of], published[of], bookOf(edition, 'en')));
  const holdings = { records, schemas: published, tables: tablesOf(edition, records, published) };
  made.set(edition, holdings);
  return holdings;
}

const each = <V>(make: (of: DataCollection) => V) =>
  Object.fromEntries(dataCollections.map((of) => [of, make(of)])) as Record<DataCollection, V>;

/** The same, each made when it is asked for. */
function lazily<V>(make: (of: DataCollection) => V): Record<DataCollection, V> {
  const made = new Map<DataCollection, V>();
  const get = (of: DataCollection): V => {
    const value = made.get(of) ?? make(of);
    made.set(of, value);
    return value;
  };
  const getters = each((of) => ({ enumerable: true, get: () => get(of) }));
  return Object.defineProperties({} as Record<DataCollection, V>, getters);
}
