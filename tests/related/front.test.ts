import { expect, test } from 'vitest';
import type { Story } from '#lib/content/records.ts';
import { frontOf } from '#lib/related/front.ts';

const stories = (kinds: string) =>
  kinds.split(' ').map((kind, i) => ({ id: `${kind}-${i}`, kind })) as unknown as Story[];
const ids = (of: readonly Story[]) => of.map(({ id }) => id);

test('the newest story leads, whatever its kind, and is shown once', () => {
  const { lead, next, explainers } = frontOf(stories('explainer report explainer'));
  expect([lead?.id, ids(next), ids(explainers)]).toEqual(['explainer-0', ['report-1'], ['explainer-2']]);
});

test('seven follow in their order, explainers apart', () => {
  const front = frontOf(stories('report report explainer brief analysis report report report report brief'));
  expect(ids(front.next)).toEqual(['report-1', 'brief-3', 'analysis-4', 'report-5']);
  expect(ids(front.more)).toEqual(['report-6', 'report-7', 'report-8']);
});

test('a site without stories has no lead', () => {
  expect(frontOf([])).toEqual({ lead: undefined, next: [], more: [], explainers: [] });
});
