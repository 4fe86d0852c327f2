import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readEdition, schemas } from '#lib/content/edition.ts';
import { published } from '#lib/data/catalogue.ts';
import { type DataCollection, dataCollections } from '#lib/data/collections.ts';
import type { PlainRecord } from '#lib/data/plain.ts';

/** The real content, and its data files as another program would meet them. */
export const { edition } = readEdition(resolve('content'), new Date('2026-11-24T16:00:00Z'));
export { schemas };

const files = new Map(published(edition, schemas).map(({ path, write }) => [path, write()]));
export const paths = [...files.keys()];

export function textOf(path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`No data file ${path}`);
  return text;
}
export const read = (path: string) => JSON.parse(textOf(path));
export const recordsOf = (of: DataCollection): PlainRecord[] => read(`${of}.json`).records;

/** Every published schema in a strict validator, which refuses keywords that JSON Schema does not have. */
export const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)), uri: URL.canParse },
  schemas: dataCollections.map((of) => read(`${of}.schema.json`)),
});

/** What a schema finds wrong in a value. */
export function faults(schema: string, value: unknown): string[] {
  const validate = ajv.getSchema(schema);
  if (!validate) throw new Error(`No schema ${schema}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
