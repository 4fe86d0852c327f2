import { collectionOf, type JsonSchema } from './recordSchema.ts';

/** A field as it is explained to those who use the data. */
export interface Field {
  /** `events.date` for a field within a field. */
  readonly name: string;
  readonly type: 'text' | 'texts' | 'date' | 'moment' | 'number' | 'id' | 'ids' | 'list' | 'group' | 'choice';
  /** The collection that the ids lead to. */
  readonly of?: string;
  /** The words that may stand there; of a text or a date, beside any other. */
  readonly choices: readonly string[];
  readonly optional: boolean;
  readonly meaning: string;
}

/** The fields of a record in their order, each followed by those within it. */
export function fieldList(schema: JsonSchema, within = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = within + key;
    const of = collectionOf(field) ?? collectionOf(field.items ?? {});
    const own: Field = {
      name,
      type: typeOf(field),
      ...(of ? { of } : {}),
      choices: choicesOf(field),
      optional: !schema.required?.includes(key),
      meaning: field.description ?? '',
    };
    return [own, ...fieldList(field.items ?? field, `${name}.`)];
  });
}

function typeOf(field: JsonSchema): Field['type'] {
  if (collectionOf(field)) return 'id';
  if (field.items) return collectionOf(field.items) ? 'ids' : field.items.properties ? 'list' : 'texts';
  if (field.properties) return 'group';
  if (field.enum) return 'choice';
  return scalarOf(field.anyOf?.[0] ?? field);
}

const scalarOf = ({ type, pattern, format }: JsonSchema): Field['type'] => {
  if (format === 'date-time') return 'moment';
  // Of all texts only days, months, quarters and years are bound to begin with a year.
  if (String(pattern).startsWith('^(19|20)')) return 'date';
  return type === 'string' ? 'text' : 'number';
};

const choicesOf = ({ enum: words = [], const: only, anyOf = [] }: JsonSchema): string[] => [
  ...words,
  ...(only ? [only] : []),
  ...anyOf.flatMap(choicesOf),
];
