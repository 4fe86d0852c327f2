import type { Edition } from '#lib/content/records.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { catalogue, type Offered } from './catalogue.ts';
import { type DataCollection, dataCollections, type Schemas } from './collections.ts';
import { type Field, fieldList } from './fieldList.ts';
import { holdingsOf } from './holdings.ts';

/** What the page on the open data shows. */
export interface Overview {
  readonly date: string;
  readonly files: readonly Offered[];
  readonly fields: readonly { readonly of: DataCollection; readonly fields: readonly Field[] }[];
}

/** The files with their sizes, and the fields of every collection explained. */
export function overview(edition: Edition, schemas: Schemas): Overview {
  const published = holdingsOf(edition, schemas).schemas;
  return {
    date: recordDate(edition),
    files: catalogue(edition, schemas),
    fields: dataCollections.map((of) => ({ of, fields: fieldList(published[of]) })),
  };
}
