import type { AnyRecord, Edition } from '#lib/content/records.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { claims } from './claims.ts';
import type { DataCollection } from './collections.ts';
import { columnsOf, type Row } from './csv.ts';
import { inOrder } from './order.ts';
import { plain } from './plain.ts';
import type { JsonSchema } from './recordSchema.ts';
import { promisedDates, slips } from './slips.ts';

export type RecordSchemas = Readonly<Record<DataCollection, JsonSchema>>;

export const tableNames = [
  'events',
  'delegation',
  'expected',
  'outcomes',
  'points',
  'history',
  'slips',
  'promised-dates',
  'claims',
  'roles',
] as const;
export type TableName = (typeof tableNames)[number];

/** A flat table of what lies within records. */
export interface Table {
  readonly name: TableName;
  /** The collections in whose records it lies. */
  readonly of: readonly DataCollection[];
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Which list of which collection each table unfolds, and the column that names the record. */
const lists = [
  ['events', 'visits', 'visit'],
  ['delegation', 'visits', 'visit'],
  ['expected', 'visits', 'visit'],
  ['outcomes', 'visits', 'visit'],
  ['points', 'visits', 'visit'],
  ['history', 'commitments', 'commitment'],
  ['roles', 'people', 'person'],
] as const satisfies readonly (readonly [TableName, DataCollection, string])[];

const listOf = (record: object, field: string) => plain((record as Row)[field]) as readonly Row[];

/** Every table, in the order in which they are offered. */
export function tablesOf(edition: Edition, schemas: RecordSchemas): Table[] {
  const unfolded = lists.map(([name, collection, owner]): Table => {
    const item = schemas[collection].properties?.[name]?.items ?? {};
    const rows = inOrder<AnyRecord>(edition[collection]).flatMap((record) =>
      listOf(record, name).map((fields, i) => ({ [owner]: record.id, n: i + 1, ...fields })),
    );
    return { name, of: [collection], columns: [owner, 'n', ...columnsOf(item)], rows };
  });
  const { commitments } = edition;
  const today = recordDate(edition);
  const all = [...unfolded, slips(commitments, today), promisedDates(commitments, today), claims(edition)];
  return tableNames.flatMap((name) => all.find((table) => table.name === name) ?? []);
}
