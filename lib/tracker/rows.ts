import type { Commitment, HistoryEntry } from '#lib/content/records.ts';
import { type CalendarDate, daysBetween, lastDay, type PartialDate } from '#lib/dates.ts';
import { type Chain, type SlipState, slipsOf } from './slip.ts';
import { standing, standsSince } from './standing.ts';
import { type Step, stepsOf } from './steps.ts';

/** A commitment as the tracker lists it. */
export interface Row {
  readonly commitment: Commitment;
  /** The date of the record. */
  readonly today: CalendarDate;
  readonly newest: HistoryEntry;
  /** Days from the newest entry to today; a vague date counts from its last day. */
  readonly age: number;
  /** When it came to stand where it stands, and the days from then to today. */
  readonly since: PartialDate;
  readonly standing: number;
  readonly steps: readonly Step[];
  /** The most telling promised date first: past its date, then late, longest first. */
  readonly chains: readonly Chain[];
}

const telling: readonly SlipState[] = ['past', 'late', 'not-due', 'on-time', 'early', 'voided'];

const byTelling = (a: Chain, b: Chain) =>
  telling.indexOf(a.state) - telling.indexOf(b.state) || b.days - a.days;

/** Every commitment with its age and its promised dates. */
export function trackerRows(commitments: readonly Commitment[], today: CalendarDate): Row[] {
  const daysSince = (date: PartialDate) => Math.max(0, daysBetween(lastDay(date), today));
  return commitments.map((commitment) => {
    const newest = standing(commitment);
    const since = standsSince(commitment);
    return {
      commitment,
      today,
      newest,
      age: daysSince(newest.date),
      since,
      standing: daysSince(since),
      steps: stepsOf(commitment, today),
      chains: slipsOf(commitment, today).sort(byTelling),
    };
  });
}
