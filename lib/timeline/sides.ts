import type { Person, Visit } from '#lib/content/records.ts';

const guests = { india: 'RU', russia: 'IN', third: 'IN' } as const;
const hosts = { india: 'IN', russia: 'RU', third: 'RU' } as const;

/** Who met whom: the guests, then the hosts with all others. One list where only one side is known. */
export function sidesOf({ people, lane }: Pick<Visit, 'people' | 'lane'>): Person[][] {
  const of = (country: string) => people.filter((person) => person.country === country);
  const others = people.filter(({ country }) => country !== 'IN' && country !== 'RU');
  return [of(guests[lane]), [...of(hosts[lane]), ...others]].filter((side) => side.length > 0);
}
