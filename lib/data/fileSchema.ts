import { wordsOf } from '#lib/words/words.ts';
import type { DataCollection, Schemas } from './collections.ts';
import { addressOf, framed, schemaFile } from './frame.ts';
import { type JsonSchema, recordSchema } from './recordSchema.ts';

/** Within a schema, what the file of one record keeps. */
export const ofOne = '#/$defs/one';

/** The JSON Schema of a collection's file; `#/$defs/record` is one record, `#/$defs/one` the file of one. */
export function fileSchema(collection: DataCollection, schemas: Schemas): JsonSchema {
  const { collections, file } = wordsOf('en').data;
  const { $defs: ids, ...record } = recordSchema(collection, schemas);
  const $ref = '#/$defs/record';
  const page = { type: 'string', format: 'uri', description: file.page };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: addressOf(schemaFile(collection)),
    title: collections.names[collection],
    ...framed({ records: { type: 'array', items: { $ref }, description: file.records } }),
    description: `${collections.what[collection]}.`,
    $defs: {
      record,
      one: framed({ page, record: { $ref, description: file.record } }),
      ...ids,
    },
  };
}
