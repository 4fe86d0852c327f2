import type { Commitment, HistoryEntry, Story } from '#lib/content/records.ts';
import { firstDay, lastDay } from '#lib/dates.ts';

/** What became of one commitment after a story's period. */
export interface Since {
  readonly commitment: Commitment;
  /** The entries that changed where it stands, and the newest one; oldest first. */
  readonly entries: readonly HistoryEntry[];
  /** How many later entries are left out, for they changed nothing. */
  readonly others: number;
}

/**
 * What happened to a story's commitments after the period it covers. An entry of which only the month or the year is
 * known counts from its first day, so that nothing is called later that may not be.
 */
export function sinceStory({ covers, commitments }: Pick<Story, 'covers' | 'commitments'>): Since[] {
  const end = lastDay(covers.to);
  return commitments.flatMap((commitment) => {
    const { history } = commitment;
    const later = history.filter(({ date }) => firstDay(date) > end);
    const entries = later.filter(
      (entry) => entry === later.at(-1) || history[history.indexOf(entry) - 1]?.status !== entry.status,
    );
    return later.length > 0 ? [{ commitment, entries, others: later.length - entries.length }] : [];
  });
}
