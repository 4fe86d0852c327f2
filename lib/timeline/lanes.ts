import type { Lane, Visit } from '#lib/content/records.ts';

/** The lanes of the timeline, in the order they are told. */
export const lanes: readonly Lane[] = ['india', 'russia', 'third'];

const rank: Record<Visit['kind'], number> = {
  summit: 0,
  ministerial: 1,
  commission: 2,
  dialogue: 3,
  delegation: 4,
  multilateral: 5,
  exercise: 6,
  'port-call': 7,
};

/** Kinds of visit from the highest rank down, exercises and port calls last; the compiler asks for each. */
export const kinds = (Object.keys(rank) as Visit['kind'][]).sort((a, b) => rank[a] - rank[b]);

export type ByLane = Readonly<Record<Lane, number>>;

/** How many of the visits were held in each lane. */
export function countByLane(visits: readonly Visit[]): ByLane {
  const counts = { india: 0, russia: 0, third: 0 };
  for (const { lane } of visits) counts[lane] += 1;
  return counts;
}
