import type { Status } from '#lib/content/schema/commitment.ts';

/** Statuses in the order of a promise’s life; the compiler asks for each. */
const place: Record<Status, number> = {
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
};

export const statuses = (Object.keys(place) as Status[]).sort((a, b) => place[a] - place[b]);
