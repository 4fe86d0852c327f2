import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readEdition } from '#lib/content/edition.ts';
import { sourcesOfVisit } from '#lib/related/sources.ts';
import { aVisit, proofs } from '../desk/content.ts';

test('the sources of a visit stand once each, oldest first, undated last', () => {
  const { edition } = readEdition(resolve('content'), new Date('2026-11-24T16:00:00Z'));
  const visit = edition.visits.find(({ id }) => id === '2019-11-rajnath-singh-russia');
  if (!visit) throw new Error('The model visit is gone');
  const sources = sourcesOfVisit(visit);
  expect(new Set(sources).size).toBe(sources.length);
  for (const event of visit.events) expect(sources).toEqual(expect.arrayContaining([...event.sources]));
  const dates = sources.map(({ date }) => (date === 'unstated' ? '9999' : date.slice(0, 4)));
  expect(dates).toEqual([...dates].sort());
});

test('what the text of a visit cites stands among its sources, to which its marks lead', () => {
  const body = '\nThey met.[^test-source]';
  const { edition } = proofs({ 'visits/a.md': aVisit({ body }) });
  const visit = edition.visits.find(({ id }) => id === 'a');
  expect(visit && sourcesOfVisit(visit).map(({ id }) => id)).toEqual(['test-source']);
});
