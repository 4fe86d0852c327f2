import type { Commitment } from '#lib/content/records.ts';
import type { Status } from '#lib/content/schema/commitment.ts';
import type { CalendarDate, PartialDate } from '#lib/dates.ts';

/** How far a promise has come: in words, on paper, in the making, done. */
export const levels = 4;

/** The level of each status; a promise that stalls or ends stays on the level it had reached. */
const levelOf: Record<Status, number | undefined> = {
  proposed: 0,
  negotiating: 0,
  agreed: 0,
  signed: 1,
  ratified: 1,
  'in-force': 1,
  delivering: 2,
  held: 3,
  completed: 3,
  stalled: undefined,
  cancelled: undefined,
  expired: undefined,
};
const ends: readonly Status[] = ['completed', 'cancelled', 'expired'];

/** The time from one entry of a history to the next. */
export interface Step {
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly level: number;
  readonly stalled: boolean;
}

/** A history as steps; what has not ended stands on its last step to the date of the record. */
export function stepsOf({ history }: Pick<Commitment, 'history'>, today: CalendarDate): Step[] {
  let level = 0;
  return history.map(({ date, status }, i) => {
    level = levelOf[status] ?? level;
    const to = history[i + 1]?.date ?? (ends.includes(status) ? date : today);
    return { from: date, to, level, stalled: status === 'stalled' };
  });
}
