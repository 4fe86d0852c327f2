// @ts-check
// What is searched for stands in the address, and nowhere else.

/** @typedef {{ q: string, kind: string, year: string, topic: string, person: string }} Asked */

export const filters = /** @type {const} */ (['kind', 'year', 'topic', 'person']);

/** @returns {Asked} */
export function asked() {
  const all = new URLSearchParams(location.search);
  const of = (/** @type {string} */ name) => all.get(name) ?? '';
  return { q: of('q'), kind: of('kind'), year: of('year'), topic: of('topic'), person: of('person') };
}

/** @param {Asked} what */
export function addressOf(what) {
  const all = new URLSearchParams(Object.entries(what).filter(([, value]) => value !== ''));
  return all.size > 0 ? `?${all}` : location.pathname;
}
