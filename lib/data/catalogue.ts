import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '#lib/content/records.ts';
import { wordsOf } from '#lib/words/words.ts';
import type { Schemas } from './collections.ts';
import { type DataFile, dataFiles } from './files.ts';
import { addressOf, signed } from './frame.ts';
import { json } from './json.ts';

/** Where a build has written the files before it renders the page that says their sizes. */
export const dataFolder = 'RECORD_DATA';

/** A file as it is offered: with its size, for which it is written unless it was before. */
export type Offered = DataFile & { readonly bytes: number };

function offer(file: DataFile): Offered {
  let size: number | undefined;
  const write = () => {
    const text = file.write();
    size = Buffer.byteLength(text);
    return text;
  };
  return {
    ...file,
    write,
    get bytes() {
      size ??= sizeAt(file.path) ?? Buffer.byteLength(write());
      return size;
    },
  };
}

function sizeAt(path: string): number | undefined {
  const folder = process.env[dataFolder];
  return folder ? statSync(join(folder, path)).size : undefined;
}

/** Every file with its size. */
export const catalogue = (edition: Edition, schemas: Schemas): Offered[] =>
  dataFiles(edition, schemas).map(offer);

type Published = Pick<DataFile, 'path' | 'from' | 'pieces' | 'write'>;

/** Every address under /data/ with what stands at it: the files, and last the list of them for programs. */
export function published(edition: Edition, schemas: Schemas): Published[] {
  const offered = catalogue(edition, schemas);
  return [...offered, { path: 'index.json', write: () => listing(edition, offered) }];
}

const listing = (edition: Edition, offered: readonly Offered[]) =>
  json({
    ...signed(edition, wordsOf('en').data.title),
    files: offered.map(({ path, form, of, count, bytes, columns }) => {
      const counted = form === 'schema' ? {} : { [form === 'csv' ? 'rows' : 'records']: count };
      return { url: addressOf(path), form, of, ...counted, bytes, columns };
    }),
  });
