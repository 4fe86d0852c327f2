import type { CommitmentData } from '#lib/content/schema/commitment.ts';
import type { PlainRecord } from './plain.ts';
import type { Table } from './tables.ts';

type Promising = PlainRecord & Pick<CommitmentData, 'history'>;
type Entry = CommitmentData['history'][number];

/** Each promised date, one row; all the dates promised for one thing share the entry that met it. */
export function promisedDates(commitments: readonly PlainRecord[]): Table {
  const rows = (commitments as readonly Promising[]).flatMap(({ id, history }) =>
    history.flatMap(({ date, due }) =>
      due ? [{ commitment: id, promised: date, ...due, met: settled(history, due.what)?.date }] : [],
    ),
  );
  return {
    name: 'promised-dates',
    columns: ['commitment', 'promised', 'what', 'by', 'voided', 'met', 'sources'],
    rows,
  };
}

/** The entry that settles what was promised: it names the day of a promise of that thing. */
function settled(history: readonly Entry[], what: string): Entry | undefined {
  const promised = new Set(history.filter(({ due }) => due?.what === what).map(({ date }) => date));
  return history.find(({ meets }) => meets !== undefined && promised.has(meets));
}
