import type { Commitment, Visit } from '#lib/content/records.ts';
import { firstDay } from '#lib/dates.ts';

/** The visits that moved any of some commitments, each once, newest first. */
export function visitsOfAll(commitments: readonly Commitment[]): Visit[] {
  const visits = new Set(commitments.flatMap(({ visits }) => visits));
  return [...visits].sort((a, b) => firstDay(b.start).localeCompare(firstDay(a.start)));
}

/** The visits before and after one, by the day they began. */
export function neighbours(visits: readonly Visit[], visit: Visit): { earlier?: Visit; later?: Visit } {
  const i = visits.indexOf(visit);
  const [earlier, later] = [visits[i + 1], visits[i - 1]];
  return { ...(earlier ? { earlier } : {}), ...(later ? { later } : {}) };
}
