import type { PartialDate } from '#lib/dates.ts';
import type { Words } from './words.ts';

/** What stands before the date from which a promise stands as it does: “since”; of what was held, “on” a day or “in” a month. */
export function sinceOrOn(
  status: keyof Words['statuses'],
  date: PartialDate,
  { commitment: w }: Words,
): string {
  if (status !== 'held') return w.since;
  return date.length === 10 ? w.heldOn : w.heldIn;
}

/** What stands behind that date: for how long it has stood so, “7 years”; of what was held, “7 years ago”. */
export const standingOrAgo = (status: keyof Words['statuses'], age: string, { commitment: w }: Words) =>
  status === 'held' ? w.ago(age) : age;
