/** The headings of an index: India, Russia, both together, everybody else. */
const homes = ['IN', 'RU', 'joint', 'other'] as const;
export type Home = (typeof homes)[number];

const homeOf = (country: string): Home => homes.find((home) => home === country) ?? 'other';

/** Records under India, Russia, both together and elsewhere, in that order; no heading stands empty. */
export function byHome<T extends { readonly country: string }>(
  records: readonly T[],
): { readonly home: Home; readonly records: readonly T[] }[] {
  const found = Map.groupBy(records, ({ country }) => homeOf(country));
  return homes.flatMap((home) => (found.has(home) ? [{ home, records: found.get(home) ?? [] }] : []));
}
