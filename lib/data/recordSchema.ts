import { z } from 'zod';
import { wordsOf } from '#lib/words/words.ts';
import { addedSchema, id } from './added.ts';
import type { DataCollection, Schemas } from './collections.ts';

/** As much of JSON Schema as the record needs. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  /** The collection that an id leads to: of the Zod schemas, and gone from what is published. */
  readonly ref?: string;
  readonly [keyword: string]: unknown;
}

const idsAt = '#/$defs/id-in-';

/** The collection whose ids a field holds. */
export const collectionOf = ({ $ref }: JsonSchema): string | undefined => $ref?.split(idsAt)[1];

/** The JSON Schema of one published record: what its file is checked by, with its id, its body and what is added. */
export function recordSchema(collection: DataCollection, schemas: Schemas): JsonSchema {
  // `output`, since what is published has been read. As input every date could be missing: a clean-up comes before it.
  const { $schema, ...fields } = z.toJSONSchema(schemas[collection], { io: 'output' }) as JsonSchema;
  const added = addedSchema(collection, fields);
  const properties = { id, ...fields.properties, ...added, body: { type: 'string' } };
  const required = ['id', ...(fields.required ?? []), ...Object.keys(added)];
  return explained({ ...fields, properties, required }, collection);
}

/** The schema with each field's meaning in words, and a definition in place of each kind of id. */
function explained(schema: JsonSchema, collection: DataCollection): JsonSchema {
  const { meanings, file } = wordsOf('en').data;
  const own: Readonly<Record<string, string>> = meanings[collection];
  const everywhere: Readonly<Record<string, string>> = meanings.everywhere;
  const $defs: Record<string, JsonSchema> = {};

  const meaning = (path: string) =>
    own[path] ?? everywhere[path] ?? everywhere[path.split('.').at(-1) ?? ''] ?? '';
  const walk = (inner: JsonSchema, path: string): JsonSchema => {
    const { ref, items, properties, ...rest } = inner;
    if (ref) {
      $defs[`id-in-${ref}`] = { ...rest, description: `${file.id} ${ref}.json.` };
      return { $ref: `${idsAt}${ref}` };
    }
    return {
      ...rest,
      ...(items ? { items: walk(items, path) } : {}),
      ...(properties ? { properties: fieldsOf(properties, path) } : {}),
    };
  };
  const fieldsOf = (properties: Readonly<Record<string, JsonSchema>>, path: string) =>
    Object.fromEntries(
      Object.entries(properties).map(([key, field]) => {
        const at = path ? `${path}.${key}` : key;
        return [key, { description: meaning(at), ...walk(field, at) }];
      }),
    );
  return { ...walk(schema, ''), $defs };
}
