import type { Commitment, Visit } from '#lib/content/records.ts';
import { firstDay, lastDay, newestFirst } from '#lib/dates.ts';

/** The visits that moved any of some commitments, each once, newest first. */
export function visitsOfAll(commitments: readonly Commitment[]): Visit[] {
  return [...new Set(commitments.flatMap(({ visits }) => visits))].sort(newestFirst);
}

/** Whether a visit began after another for all that is known: of one dated only by its year nobody can say. */
const began = ({ start }: Visit, after: Visit) => firstDay(start) >= lastDay(after.start);

/** The visits before and after one, of visits from the newest: the nearest of those whose order is certain. */
export function neighbours(visits: readonly Visit[], visit: Visit): { earlier?: Visit; later?: Visit } {
  const i = visits.indexOf(visit);
  const earlier = visits.slice(i + 1).find((other) => began(visit, other));
  const [later] = visits
    .slice(0, i)
    .filter((other) => began(other, visit))
    .reverse()
    .sort((a, b) => lastDay(a.start).localeCompare(lastDay(b.start)));
  return { ...(earlier ? { earlier } : {}), ...(later ? { later } : {}) };
}
