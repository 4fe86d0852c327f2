import type { Visit } from '#lib/content/records.ts';

export type Lane = 'india' | 'russia' | 'third';

const lanes = { 'russia-to-india': 'india', 'india-to-russia': 'russia', 'third-country': 'third' } as const;

/** The lane of a visit: the country it was held in. */
export const laneOf = ({ direction }: Pick<Visit, 'direction'>): Lane => lanes[direction];

/** The classes that give each lane its colour; the word beside them says the same. */
export const laneText = { india: 'text-india', russia: 'text-russia', third: 'text-muted' } as const;
export const laneDot = { india: 'bg-india', russia: 'bg-russia', third: 'bg-muted' } as const;
