import type { Lane, Visit } from '#lib/content/records.ts';

/**
 * How an entry stands between its neighbours where each begins a row below the one before: `beside` the next one, of
 * the other lane, and so two rows tall; `alone`, with the other half free; or `below` one that is beside it.
 */
export type Stand = 'beside' | 'alone' | 'below';

const faces = (a: Lane | undefined, b: Lane) => a !== undefined && a !== b && a !== 'third' && b !== 'third';

/** How each entry stands, in order. */
export function standings(visits: readonly Pick<Visit, 'lane'>[]): Stand[] {
  return visits.map(({ lane }, i) => {
    if (faces(visits[i + 1]?.lane, lane)) return 'beside';
    return faces(visits[i - 1]?.lane, lane) ? 'below' : 'alone';
  });
}
