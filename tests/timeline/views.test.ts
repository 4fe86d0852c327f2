import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEdition } from '#lib/content/edition.ts';
import { histogram } from '#lib/timeline/histogram.ts';
import { stripOf } from '#lib/timeline/strip.ts';
import { narrow, periods, timelineViews, viewPath } from '#lib/timeline/views.ts';

const { edition } = readEdition(resolve('content'), new Date('2026-11-24T16:00:00Z'));
const { visits } = edition;

test('each view of the timeline has an address of its own and shows at least one visit', () => {
  const views = timelineViews(visits);
  expect(new Set(views.map(({ narrowed }) => viewPath(narrowed))).size).toBe(views.length);
  expect(views.filter((view) => view.visits.length === 0)).toEqual([]);
  expect(views[0]?.visits).toEqual(visits);
});

describe('a narrowed timeline', () => {
  test.each([
    [{ kind: 'summit' }, 'kind/summit'],
    [{ kind: 'summit', in: 'russia' }, 'kind/summit/in/russia'],
    [{ person: 'rajnath-singh' }, 'person/rajnath-singh'],
    [{ year: '2019' }, 'year/2019'],
    [{ years: ['2015', '2019'] }, 'years/2015-2019'],
  ] as const)('%j stands at %s', (narrowed, path) => {
    expect(viewPath(narrowed)).toBe(path);
    const shown = narrow(visits, narrowed);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(visits.length);
  });

  test('by person keeps those who are named only in an event', () => {
    const aPerson = { id: 'a' };
    const visit = { start: '2020', people: [], events: [{ people: [aPerson] }] } as never;
    expect(narrow([visit], { person: 'a' })).toEqual([visit]);
    expect(narrow([visit], { person: 'b' })).toEqual([]);
  });
});

test('periods of five years hold every visit once', () => {
  const held = periods(visits).flatMap((years) => narrow(visits, { years }));
  expect(held.length).toBe(visits.length);
});

test('the histogram has a bar for every year, those without visits too, and counts each visit once', () => {
  const bars = histogram(visits, visits);
  const [first, last] = [bars.at(0), bars.at(-1)];
  expect(bars.length).toBe(Number(last?.year) - Number(first?.year) + 1);
  const sum = bars.reduce((n, { all }) => n + all.india + all.russia + all.third, 0);
  expect(sum).toBe(visits.length);
});

describe('the strip of the last twelve months', () => {
  const aVisit = (start: string) => ({ start, id: start }) as never;

  test('begins a year before the date of the record and runs past what is announced', () => {
    const strip = stripOf(['2027-02-01', '2026-03-05', '2025-11-20', '2025-10-31'].map(aVisit), '2026-11-22');
    expect(strip.dated.map(({ start }) => start)).toEqual(['2025-11-20', '2026-03-05', '2027-02-01']);
    expect([strip.from, strip.to]).toEqual(['2025-11-01', '2027-03-01']);
  });

  test('never places a date that is only a year', () => {
    const strip = stripOf([aVisit('2026'), aVisit('2001')], '2026-11-22');
    expect(strip.dated).toEqual([]);
    expect(strip.vague.map(({ start }) => start)).toEqual(['2026']);
    expect(strip.to).toBe('2026-12-01');
  });
});
