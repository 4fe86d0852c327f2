import type { Commitment } from '#lib/content/records.ts';
import { lastDay, type PartialDate } from '#lib/dates.ts';

/** Where a commitment stands: what its newest entry says. */
export function standing({ history }: Pick<Commitment, 'history'>): Commitment['history'][number] {
  const newest = history.at(-1);
  if (!newest) throw new Error('A commitment without history passed the check');
  return newest;
}

/** The date of the first of its newest entries that say the same, none of another status between them. */
export function standsSince(commitment: Pick<Commitment, 'history'>): PartialDate {
  const newest = standing(commitment);
  // What is held again and again was last held on its newest date.
  if (newest.status === 'held') return newest.date;
  const other = commitment.history.findLastIndex(({ status }) => status !== newest.status);
  return commitment.history[other + 1]?.date ?? newest.date;
}

/** Commitments by their newest entry, the latest moved first. */
export function movedLately(commitments: readonly Commitment[]): Commitment[] {
  const moved = (commitment: Commitment) => lastDay(standing(commitment).date);
  return [...commitments].sort((a, b) => moved(b).localeCompare(moved(a)));
}
