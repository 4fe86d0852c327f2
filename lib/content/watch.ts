import type { AnyRecord, Edition } from './records.ts';
import { type Collection, collections } from './schema/fields.ts';

/**
 * What a page can read of an edition, each under a name: a field of a record `visits/2025-12-putin#title`, whether a
 * record is there `visits/2025-12-putin`, a whole collection in its order `visits`, a value derived from all of it `=figures/en`.
 */
export type Note = (node: string) => void;

interface Watched {
  readonly whole: Edition;
  readonly note: Note;
  readonly show: <T>(value: T) => T;
}
const watched = new WeakMap<Edition, Watched>();
const indexes = new WeakMap<Edition, ReadonlyMap<string, AnyRecord>>();

interface Derived {
  readonly value: unknown;
  readonly showsRecords: boolean;
}
const derivedOf = new WeakMap<Edition, Map<string, Derived>>();

/** The record with an id, found without looking at the others. */
export function recordAt<C extends Collection>(
  edition: Edition,
  collection: C,
  id: string,
): Edition[C][number] | undefined {
  const { whole, note, show } = watched.get(edition) ?? unwatched(edition);
  note(`${collection}/${id}`);
  return show(indexOf(whole).get(`${collection}/${id}`)) as Edition[C][number] | undefined;
}

/** The record with a name such as `visits/2025-12-putin`, without a note that anybody read it. */
export const recordNamed = (edition: Edition, name: string): AnyRecord | undefined =>
  indexOf(edition).get(name);

/** Something that follows from an edition as a whole, of one kind and for one thing. */
export type Derivation = (edition: Edition, of: string) => unknown;

/** What a derivation of this name gives, made once for all who ask; nobody may change it. */
export function derived(edition: Edition, name: string, of: string, make: Derivation): unknown {
  const { whole, note, show } = watched.get(edition) ?? unwatched(edition);
  note(`=${name}/${of}`);
  const all = derivedOf.get(whole) ?? new Map<string, Derived>();
  derivedOf.set(whole, all);
  const key = `${name}/${of}`;
  const known = all.get(key) ?? kept(make(whole, of));
  all.set(key, known);
  // To copy the numbers of a large record for each page that names one took a seventh of all rendering.
  return known.showsRecords ? show(known.value) : known.value;
}

const kept = (value: unknown): Derived => ({ value, showsRecords: hasRecords(value) });

function hasRecords(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (isRecord(value)) return true;
  if (value instanceof Map) return [...value].some((entry) => entry.some(hasRecords));
  return (value instanceof Set ? [...value] : Object.values(value)).some(hasRecords);
}

/** The same edition, which notes what is read of it. Records are the same to `===` as long as they come from one view. */
export function watch(whole: Edition, note: Note): Edition {
  const views = new Map<object, unknown>();
  const show = <T>(value: T): T => {
    if (typeof value !== 'object' || value === null) return value;
    const known = views.get(value);
    if (known) return known as T;
    const view = isRecord(value) ? viewOf(value, note, show) : copyOf(value, show);
    views.set(value, view);
    return view as T;
  };
  const view = {} as Edition;
  for (const collection of collections)
    Object.defineProperty(view, collection, {
      enumerable: true,
      get: () => {
        note(collection);
        return show(whole[collection]);
      },
    });
  watched.set(view, { whole, note, show });
  return view;
}

const unwatched = (edition: Edition): Watched => ({
  whole: edition,
  note: () => undefined,
  show: (value) => value,
});

function indexOf(edition: Edition): ReadonlyMap<string, AnyRecord> {
  const known = indexes.get(edition);
  if (known) return known;
  const index = new Map<string, AnyRecord>();
  for (const collection of collections)
    for (const record of edition[collection]) index.set(`${collection}/${record.id}`, record);
  indexes.set(edition, index);
  return index;
}

/** A record, and not what stands in one. */
export function isRecord(value: object): value is AnyRecord {
  return (
    'collection' in value && 'id' in value && (collections as readonly unknown[]).includes(value.collection)
  );
}

// Who a record is never changes; what it says may.
const names = new Set<PropertyKey>(['id', 'collection']);

function viewOf(record: AnyRecord, note: Note, show: Watched['show']): AnyRecord {
  const read = (key: PropertyKey) => {
    if (!names.has(key) && typeof key === 'string') note(`${record.collection}/${record.id}#${key}`);
    const value: unknown = Reflect.get(record, key);
    // A body is not copied: its key says what it is, and its tree is fetched when it is shown.
    return key === 'body' ? value : show(value);
  };
  return new Proxy({} as AnyRecord, {
    get: (_, key) => read(key),
    has: (_, key) => Reflect.has(record, key),
    ownKeys: () => Reflect.ownKeys(record),
    getOwnPropertyDescriptor: (_, key) =>
      Reflect.has(record, key)
        ? { value: read(key), enumerable: true, configurable: true, writable: false }
        : undefined,
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  });
}

function copyOf(value: object, show: Watched['show']): unknown {
  if (Array.isArray(value)) return value.map(show);
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [show(key), show(inner)]));
  if (value instanceof Set) return new Set([...value].map(show));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, show(inner)]));
}
