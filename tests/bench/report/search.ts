import type { Results } from '../results.ts';
import { kilobytes, seconds, whole } from './numbers.ts';
import { rowOr, table } from './table.ts';

const head = ['Search of the record', 'Entries', 'Index made in, s', 'Files', 'kB in all'];

/** What the index of the search takes to make and to keep. */
export const searchTable = ({ search }: Results): string =>
  table(head, [
    rowOr(search, 'Index', head.length, (figures) => [
      whole(figures.entries),
      seconds(figures.seconds),
      whole(figures.files),
      kilobytes(figures.bytes),
    ]),
  ]);
