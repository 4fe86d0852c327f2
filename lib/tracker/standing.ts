import type { Commitment } from '#lib/content/records.ts';
import { lastDay } from '#lib/dates.ts';

/** Where a commitment stands: what its newest entry says. */
export function standing({ history }: Pick<Commitment, 'history'>): Commitment['history'][number] {
  const newest = history.at(-1);
  if (!newest) throw new Error('A commitment without history passed the check');
  return newest;
}

/** Commitments by their newest entry, the latest moved first. */
export function movedLately(commitments: readonly Commitment[]): Commitment[] {
  return [...commitments].sort((a, b) => (lastDay(standing(a).date) < lastDay(standing(b).date) ? 1 : -1));
}
