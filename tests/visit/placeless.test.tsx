import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { VisitPage } from '#components/visit/VisitPage.tsx';
import { VisitTimeline } from '#components/visit/VisitTimeline.tsx';
import type { Visit } from '#lib/content/records.ts';
import { locate } from '#lib/maps/locate.ts';
import { yearsOfEntries } from '#lib/timeline/entries.ts';
import { proofs, aVisit as visitFile } from '../desk/content.ts';

/** The visit as the record has it, of which only the telling fields are given. */
const aVisit = (fields: Record<string, unknown>) =>
  proofs({
    'visits/a-visit.md': visitFile({ start: '2027', status: 'planned', ...fields }),
  }).edition.visits.find(({ id }) => id === 'a-visit') as Visit;
const placeless = aVisit({ places: [] });
const placed = aVisit({ places: ['test-place'] });

const pageOf = (visit: Visit, beside: { earlier?: Visit } = {}) =>
  renderToStaticMarkup(
    <VisitPage
      visit={visit}
      days={[]}
      people={[]}
      map={visit.reached.length > 0 ? locate(visit.reached) : undefined}
      stops={[]}
      sources={[]}
      {...beside}
      lang="en"
    />,
  );
const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

test('the page of a visit whose place is not known shows when it is, and no map', () => {
  const html = pageOf(placeless);
  expect(html).toMatch(/<p[^>]*>2027<\/p>/);
  expect(html).not.toContain('locator');
});

test('the page of a visit, and those beside it, tell it from its first day where the last is not known', () => {
  const visit = aVisit({ start: '2025-11-17', end: '2025-11', places: [] });
  const html = pageOf(visit, { earlier: visit });
  expect(html).toMatch(/<p[^>]*>From 17 November 2025<\/p>/);
  expect(textOf(html)).toContain('From 17 November 2025 · In Russia');
});

test('the page of a visit whose place is known shows when and where, and its map', () => {
  const html = pageOf(placed);
  expect(textOf(html)).toContain('2027 · Test Place');
  expect(html).toContain('locator');
});

test.each([
  ['left out where it is not known', placeless, 'In Russia · Ministers · '],
  ['named where it is known', placed, 'In Russia · Test Place · Ministers · '],
])('on the timeline the place of a visit is %s', (_, visit, expected) => {
  const html = renderToStaticMarkup(<VisitTimeline years={yearsOfEntries([visit])} oneLane lang="en" />);
  expect(textOf(html)).toContain(expected);
});
