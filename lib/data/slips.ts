import type { Commitment } from '#lib/content/records.ts';
import type { CalendarDate } from '#lib/dates.ts';
import { type Chain, slipsOf } from '#lib/tracker/slip.ts';
import { inOrder } from './order.ts';
import type { Table } from './tables.ts';

/** Each thing promised with a date, one row: how often it was re-dated, and its slip in days. */
export const slips = (commitments: readonly Commitment[], today: CalendarDate): Table => ({
  name: 'slips',
  of: ['commitments'],
  columns: ['commitment', 'what', 'first', 'last', 'redated', 'state', 'days', 'met', 'voided'],
  rows: chainsOf(commitments, today).map(({ commitment, settled, promises, ...chain }) => ({
    ...chain,
    commitment: commitment.id,
    met: settled?.date,
  })),
});

/** Each promised date, one row; all the dates promised for one thing share the entry that met it. */
export const promisedDates = (commitments: readonly Commitment[], today: CalendarDate): Table => ({
  name: 'promised-dates',
  of: ['commitments'],
  columns: ['commitment', 'promised', 'what', 'by', 'voided', 'met', 'sources'],
  rows: chainsOf(commitments, today).flatMap(({ commitment, settled, promises }) =>
    promises.map(({ entry, due }) => ({
      ...due,
      commitment: commitment.id,
      promised: entry.date,
      met: settled?.date,
      sources: due.sources.map(({ id }) => id),
    })),
  ),
});

const chainsOf = (commitments: readonly Commitment[], today: CalendarDate): Chain[] =>
  inOrder(commitments).flatMap((each) => slipsOf(each, today));
