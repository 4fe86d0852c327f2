import type { Lane, Visit } from '#lib/content/records.ts';

/** The lanes of the timeline, in the order they are told. */
export const lanes: readonly Lane[] = ['india', 'russia', 'third'];

/** Kinds of visit from the highest rank down, exercises and port calls last. */
export const kinds: readonly Visit['kind'][] = [
  'summit',
  'ministerial',
  'commission',
  'dialogue',
  'delegation',
  'multilateral',
  'exercise',
  'port-call',
];

export type ByLane = Readonly<Record<Lane, number>>;

/** How many of the visits were held in each lane. */
export function countByLane(visits: readonly Visit[]): ByLane {
  const counts = { india: 0, russia: 0, third: 0 };
  for (const { lane } of visits) counts[lane] += 1;
  return counts;
}
