import type { Commitment } from '#lib/content/records.ts';
import type { Status } from '#lib/content/schema/commitment.ts';

/** Words in the order of their numbers; the compiler asks for each. */
const inOrder = <Word extends string>(place: Record<Word, number>): Word[] =>
  (Object.keys(place) as Word[]).sort((a, b) => place[a] - place[b]);

/** Statuses in the order of a promise’s life. */
export const statuses = inOrder<Status>({
  proposed: 0,
  negotiating: 1,
  agreed: 2,
  signed: 3,
  ratified: 4,
  'in-force': 5,
  delivering: 6,
  held: 7,
  completed: 8,
  stalled: 9,
  cancelled: 10,
  expired: 11,
});

/** Kinds of promise, as the tracker narrows to them. */
export const kinds = inOrder<Commitment['kind']>({
  agreement: 0,
  programme: 1,
  contract: 2,
  'joint-venture': 3,
  commission: 4,
  'exercise-series': 5,
});
