import type { AnyRecord } from '#lib/content/records.ts';
import { standing } from '#lib/tracker/standing.ts';
import type { DataCollection } from './collections.ts';
import type { JsonSchema } from './recordSchema.ts';

export const id: JsonSchema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };

const cites: JsonSchema = { type: 'array', items: { ...id, ref: 'sources' }, uniqueItems: true };
const words: JsonSchema = { type: 'integer', minimum: 0 };

type Fields = NonNullable<JsonSchema['properties']>;

/** What is published with a record beside the fields of its file, all of it always there. */
export function addedSchema(of: DataCollection, fields: JsonSchema): Fields {
  if (of === 'stories') return { words, sources: cites };
  if (of !== 'commitments') return {};
  const { date, status } = fields.properties?.history?.items?.properties ?? {};
  if (!date || !status) throw new Error('Expected the history of a commitment to have dates and statuses');
  const properties = { status, date };
  return {
    standing: { type: 'object', properties, required: ['status', 'date'], additionalProperties: false },
  };
}

/** The values of those fields. */
export function addedTo(record: AnyRecord): Readonly<Record<string, unknown>> {
  if (record.collection === 'stories') return { words: record.body.words };
  if (record.collection !== 'commitments') return {};
  const { status, date } = standing(record);
  return { standing: { status, date } };
}
