import type { DataRecord } from './collections.ts';
import { toCsv } from './csv.ts';
import { json } from './json.ts';
import type { PlainRecord } from './plain.ts';

/** A file that has one piece for each record, so that an edit of one need not make the others again. */
export interface Pieces {
  readonly head: string;
  readonly records: readonly DataRecord[];
  readonly piece: (record: DataRecord) => string;
  readonly between: string;
  readonly tail: string;
}

/** The whole file. */
export const joined = ({ head, records, piece, between, tail }: Pieces): string =>
  `${head}${records.map(piece).join(between)}${tail}`;

type Plain = (record: DataRecord) => PlainRecord;

/** The records as a list beneath what the file says of itself; a piece is indented as in a file of one, and cut from it. */
export function jsonPieces(frame: object, records: readonly DataRecord[], plain: Plain): Pieces {
  const whole = (list: readonly PlainRecord[]) => json({ ...frame, records: list });
  const [endOfNone, endOfSome] = [']\n}\n', '\n  ]\n}\n'];
  const head = whole([]).slice(0, -endOfNone.length);
  return {
    head,
    records,
    piece: (record) => whole([plain(record)]).slice(head.length, -endOfSome.length),
    between: ',',
    tail: records.length > 0 ? endOfSome : endOfNone,
  };
}

/** The records as rows beneath the names of the columns. */
export function csvPieces(columns: readonly string[], records: readonly DataRecord[], plain: Plain): Pieces {
  const head = toCsv(columns, []);
  const piece = (record: DataRecord) => toCsv(columns, [plain(record)]).slice(head.length);
  return { head, records, piece, between: '', tail: '' };
}
