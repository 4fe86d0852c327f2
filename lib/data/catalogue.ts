import type { Edition } from '#lib/content/records.ts';
import { wordsOf } from '#lib/words/words.ts';
import type { Schemas } from './collections.ts';
import { type DataFile, dataFiles, json } from './files.ts';
import { addressOf, signed } from './frame.ts';

/** A file as it is offered: with its size, without its text. */
export type Offered = Omit<DataFile, 'write'> & { readonly bytes: number };

const offer = ({ write, ...file }: DataFile): Offered => ({ ...file, bytes: Buffer.byteLength(write()) });

/** Every file with its size. */
export const catalogue = (edition: Edition, schemas: Schemas): Offered[] =>
  dataFiles(edition, schemas).map(offer);

/** Every address under /data/ with what stands at it: the files, and first the list of them for programs. */
export function published(edition: Edition, schemas: Schemas): Pick<DataFile, 'path' | 'write'>[] {
  const write = () => listing(edition, catalogue(edition, schemas));
  return [{ path: 'index.json', write }, ...dataFiles(edition, schemas)];
}

const listing = (edition: Edition, offered: readonly Offered[]) =>
  json({
    ...signed(edition, wordsOf('en').data.title),
    files: offered.map(({ path, form, of, count, bytes, columns }) => {
      const counted = form === 'schema' ? {} : { [form === 'csv' ? 'rows' : 'records']: count };
      return { url: addressOf(path), form, of, ...counted, bytes, columns };
    }),
  });
