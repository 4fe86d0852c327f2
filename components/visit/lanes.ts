/** The classes that give each lane its colour; the word beside them says the same. */
export const laneText = { india: 'text-india', russia: 'text-russia', third: 'text-muted' } as const;
export const laneDot = { india: 'bg-india', russia: 'bg-russia', third: 'bg-muted' } as const;
export const laneFill = { india: 'fill-india', russia: 'fill-russia', third: 'fill-muted' } as const;
