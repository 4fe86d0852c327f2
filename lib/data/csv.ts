import { stringify } from 'csv-stringify/sync';
import type { JsonSchema } from './recordSchema.ts';

export const listMark = ' | ';

/** A row of a table: fields by name, some within others. */
export type Row = Readonly<Record<string, unknown>>;

const isList = ({ items }: JsonSchema) => items !== undefined;

/** The columns of a table of records: each field that fits a cell, `due.by` for a field within a field. */
export function columnsOf({ properties = {} }: JsonSchema): string[] {
  return Object.entries(properties).flatMap(([key, field]) => {
    // A whole text in a cell is of no use in a table.
    if (key === 'body' || (field.items && (field.items.properties || isList(field.items)))) return [];
    return field.properties ? columnsOf(field).map((inner) => `${key}.${inner}`) : [key];
  });
}

/** What stands in a row at `names.ru`. */
export function valueAt(row: Row, column: string): unknown {
  return column
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], row);
}

const cell = (value: unknown) => (Array.isArray(value) ? value.join(listMark) : value);

/** The table as CSV; a text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function toCsv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(valueAt(row, column))));
  return stringify(lines, { header: true, columns: [...columns], escape_formulas: true });
}
