import type { Commitment, HistoryEntry } from '#lib/content/records.ts';
import { type CalendarDate, daysBetween, lastDay } from '#lib/dates.ts';
import { type Chain, type SlipState, slipsOf } from './slip.ts';
import { standing } from './standing.ts';

/** A commitment as the tracker lists it. */
export interface Row {
  readonly commitment: Commitment;
  readonly newest: HistoryEntry;
  /** Days from the newest entry to the date of the record; a vague date counts from its last day. */
  readonly age: number;
  /** The most telling promised date first: past its date, then late, longest first. */
  readonly chains: readonly Chain[];
}

const telling: readonly SlipState[] = ['past', 'late', 'not-due', 'on-time', 'early', 'voided'];

const byTelling = (a: Chain, b: Chain) =>
  telling.indexOf(a.state) - telling.indexOf(b.state) || b.days - a.days;

/** Every commitment with its age and its promised dates. */
export function trackerRows(commitments: readonly Commitment[], today: CalendarDate): Row[] {
  return commitments.map((commitment) => {
    const newest = standing(commitment);
    return {
      commitment,
      newest,
      age: Math.max(0, daysBetween(lastDay(newest.date), today)),
      chains: slipsOf(commitment, today).sort(byTelling),
    };
  });
}
