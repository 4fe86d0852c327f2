import { expect, test } from 'vitest';
import type { Commitment, Visit } from '#lib/content/records.ts';
import { visitsOfAll } from '#lib/related/visits.ts';

const aVisit = (id: string, start: string, end?: string) => ({ id, start, end }) as Visit;

test('the visits of several promises stand once, newest first, and those of one day as on the timeline', () => {
  const [late, summit, talks] = [
    aVisit('late', '2026'),
    aVisit('summit', '2025-12-04', '2025-12-05'),
    aVisit('talks', '2025-12-04'),
  ];
  const commitments = [{ visits: [talks] }, { visits: [late, summit, talks] }] as unknown as Commitment[];
  expect(visitsOfAll(commitments).map(({ id }) => id)).toEqual(['late', 'summit', 'talks']);
});
