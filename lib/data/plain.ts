import type { AnyRecord } from '#lib/content/records.ts';
import type { FigureBook } from '#lib/figures/book.ts';
import { ofRecord } from '#lib/markdown/paragraphs.ts';
import { addedTo } from './added.ts';
import type { JsonSchema } from './recordSchema.ts';
import { writtenOut } from './written.ts';

/** A record as it is published: its own fields, with an id in the place of each record that it points to. */
export interface PlainRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

const isLinked = (value: object): value is AnyRecord => 'collection' in value && 'body' in value;

/** A value of a record with ids in the place of records. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if (isLinked(value)) return value.id;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

// Editors mark with [^record] what needs no source; no reader sees it.
const bodyOf = ({ markdown }: AnyRecord) => markdown.replaceAll(`[^${ofRecord}]`, '');

/** What editors write with named numbers, with the numbers in their places. */
function writtenIn(record: AnyRecord, book: FigureBook) {
  const body = writtenOut(bodyOf(record), book) || undefined;
  if (record.collection !== 'stories') return { body };
  const { standfirst, key_points } = record;
  return {
    body,
    standfirst: writtenOut(standfirst, book),
    key_points: key_points.map((point) => writtenOut(point, book)),
  };
}

/** The fields that the schema names, in its order; what else the edition knows of a record stays out. */
export function plainRecord(
  record: AnyRecord,
  { properties = {} }: JsonSchema,
  book: FigureBook,
): PlainRecord {
  const known: Record<string, unknown> = {
    ...record,
    ...addedTo(record),
    ...writtenIn(record, book),
  };
  const fields = Object.keys(properties)
    .filter((key) => known[key] !== undefined)
    .map((key) => [key, plain(known[key])]);
  return { ...Object.fromEntries(fields), id: record.id };
}
