import type { ReadEdition } from './edition.ts';
import { listsSources } from './link.ts';
import { markOf } from './readings.ts';
import type { AnyRecord, Edition } from './records.ts';
import { type Collection, collections } from './schema/fields.ts';
import { schemas } from './schema/schemas.ts';
import { fieldsAt } from './schema/walk.ts';
import { type Derivation, isRecord, recordNamed } from './watch.ts';

/** What follows from an edition as a whole, by the names under which pages ask for it. */
export type Derivations = Readonly<Record<string, Derivation>>;

/** For each node that a page may have read (watch.ts), a mark of what it says now: the same for the same, another for others. */
export function marksOf(edition: Edition, derivations: Derivations): (node: string) => string {
  const known = new Map<string, string>();
  return (node) => {
    const mark = known.get(node) ?? markOfNode(node, edition, derivations);
    known.set(node, mark);
    return mark;
  };
}

const written = new Map<string, ReadonlySet<string>>(
  collections.map((of) => {
    const cited = listsSources(of) ? ['sources'] : [];
    return [of, new Set([...fieldsAt(schemas[of], []), 'body', 'markdown', ...cited])];
  }),
);

/** The record of which a node says a field, if that follows from its file alone: what points to it, other files say. */
export function fileOf(node: string): string | undefined {
  const end = node.indexOf('#');
  if (end === -1) return undefined;
  const fields = written.get(node.slice(0, node.indexOf('/')));
  return fields?.has(node.slice(end + 1)) ? node.slice(0, end) : undefined;
}

/** Keys of what the files of all records say, by their names. */
export const keysOf = (edition: Edition): Map<string, string> =>
  new Map(
    collections.flatMap((of) =>
      edition[of].map(({ id, body }): [string, string] => [`${of}/${id}`, body.key]),
    ),
  );

/**
 * A mark of what all files say in their fields, and which sources their texts cite: as long as it is the same, so is what
 * records say of one another, and all that follows from an edition as a whole.
 */
export const frameOf = ({ edition, filed }: Pick<ReadEdition, 'edition' | 'filed'>): string =>
  markOf(
    // By the hour, a story under embargo is published.
    edition.stories.map(({ id }) => id).join(' '),
    ...filed.map(({ file, fieldsKey, record: { body } }) =>
      [file.collection, file.id, fieldsKey, ...body.cites].join(' '),
    ),
  );

function markOfNode(node: string, edition: Edition, derivations: Derivations): string {
  if (node.startsWith('=')) {
    const [, name = '', of = ''] = /^=(.*?)\/(.*)$/.exec(node) ?? [];
    const make = derivations[name];
    if (!make) throw new Error(`No derivation is called \`${name}\` in lib/desk/derivations.ts`);
    return markOfValue(make(edition, of));
  }
  const [name = '', field] = node.split('#');
  if (!name.includes('/')) return markOf(edition[name as Collection].map((record) => record.id).join(' '));
  const record = recordNamed(edition, name);
  if (!record) return 'absent';
  if (field === undefined) return 'there';
  // Both follow from the bytes of the file, of which the key is made.
  if (field === 'body' || field === 'markdown') return record.body.key;
  return markOfValue(Reflect.get(record, field));
}

// Of a hundred thousand values most are shorter than a hash of them, which has no equals sign. Of ASCII alone, as the state
// of a build is (lib/export/state.ts).
const short = /^[\x20-\x7e]{0,20}$/;

function markOfValue(value: unknown): string {
  const text = textOf(value);
  return short.test(text) ? `=${text}` : markOf(text);
}

/** A value as text, each record in it by its name alone. */
function textOf(value: unknown): string {
  // Most fields are text, or a list of records.
  if (typeof value === 'string') return `"${value}`;
  if (isListOfRecords(value)) return value.map(nameOf).join(' ');
  return (
    JSON.stringify(value, function (this: unknown, _, inner: unknown) {
      if (typeof inner === 'function') throw new Error('A derived value holds a function, which has no mark');
      if (typeof inner !== 'object' || inner === null) return inner;
      if (isRecord(inner)) return nameOf(inner);
      if (inner instanceof Map) return [...inner];
      if (inner instanceof Set) return [...inner];
      return inner;
    }) ?? 'undefined'
  );
}

const nameOf = ({ collection, id }: AnyRecord) => `@${collection}/${id}`;

const isListOfRecords = (value: unknown): value is readonly AnyRecord[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((each) => typeof each === 'object' && each !== null && isRecord(each));
