import { markOf } from '#lib/content/readings.ts';
import type { AnyRecord, Edition } from '#lib/content/records.ts';
import { bookOf } from '#lib/figures/book.ts';
import { namesFigures } from '#lib/figures/written.ts';
import { recordDate } from '#lib/tracker/record-date.ts';

/**
 * Marks of records as data, of one and of some together: the same as long as the code, the date of the record, their files
 * and the numbers they name are.
 */
export interface DataMarks {
  readonly ofOne: (record: AnyRecord) => string;
  readonly ofAll: (records: readonly AnyRecord[]) => string;
}

export function dataMarks(edition: Edition, code: string): DataMarks {
  const frame = [code, recordDate(edition)];
  let numbers: string | undefined;
  const numbersOf = (record: AnyRecord) => {
    if (record.collection === 'stories' ? !namesFigures(record) : record.body.figures.length === 0) return '';
    const book = bookOf(edition, 'en');
    numbers ??= markOf(JSON.stringify([[...book.numbers], [...book.charts.keys()]]));
    return numbers;
  };
  const made = new Map<AnyRecord, string>();
  const ofOne = (record: AnyRecord) => {
    const mark = made.get(record) ?? markOf(...frame, `${record.id} ${record.body.key} ${numbersOf(record)}`);
    made.set(record, mark);
    return mark;
  };
  return { ofOne, ofAll: (records) => markOf(...frame, ...records.map(ofOne)) };
}
