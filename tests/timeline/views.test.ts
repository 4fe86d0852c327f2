import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEdition } from '#lib/content/edition.ts';
import type { Person, Visit } from '#lib/content/records.ts';
import { histogram, yearCounts } from '#lib/timeline/histogram.ts';
import { narrowings } from '#lib/timeline/narrowings.ts';
import { peopleByVisits } from '#lib/timeline/people.ts';
import { titleOf } from '#lib/timeline/titles.ts';
import { type Narrowed, presentAt, timelineViews, viewCounts, viewPath } from '#lib/timeline/views.ts';
import { wordsOf } from '#lib/words/words.ts';

const words = wordsOf('en');
const aVisit = (visit: object) =>
  ({
    start: '2019-11-05',
    kind: 'summit',
    lane: 'india',
    people: [],
    events: [],
    ...visit,
  }) as unknown as Visit;
const at = (visits: Visit[], path: string) => timelineViews(visits).get(path)?.visits;

test.each([
  [{}, ''],
  [{ kind: 'summit' }, 'kind/summit'],
  [{ in: 'third' }, 'in/third'],
  [{ kind: 'summit', in: 'russia' }, 'kind/summit/in/russia'],
  [{ person: 'rajnath-singh' }, 'person/rajnath-singh'],
  [{ year: '2019' }, 'year/2019'],
  [{ years: ['2015', '2019'] }, 'years/2015-2019'],
] as const)('a timeline narrowed to %j stands at “%s”', (narrowed, path) => {
  expect(viewPath(narrowed)).toBe(path);
});

describe('a view shows', () => {
  const summit = aVisit({ start: '2019' });
  const exercise = aVisit({ kind: 'exercise', lane: 'russia', start: '2020-01-01' });
  test.each([
    ['', [summit, exercise]],
    ['kind/summit', [summit]],
    ['in/russia', [exercise]],
    ['kind/exercise/in/russia', [exercise]],
    ['kind/exercise/in/india', undefined],
    ['year/2019', [summit]],
    ['years/2020-2024', [exercise]],
  ])('at “%s” what fits it and nothing else', (path, shown) => {
    expect(at([summit, exercise], path)).toEqual(shown);
  });

  test('those who are named only in an event, and each visit once', () => {
    const person = { id: 'a' };
    const visit = aVisit({ people: [person], events: [{ people: [person, { id: 'b' }] }] });
    expect(at([visit], 'person/a')).toEqual([visit]);
    expect(at([visit], 'person/b')).toEqual([visit]);
  });
});

test.each([
  [{}, undefined, 'Visits'],
  [{ kind: 'summit', in: 'russia' }, undefined, 'Summits in Russia'],
  [{ in: 'third' }, undefined, 'Visits in third countries'],
  [{ person: 'a' }, 'Ajit Doval', 'Visits with Ajit Doval'],
  [{ year: '2019' }, undefined, 'Visits in 2019'],
  [{ years: ['2015', '2019'] }, undefined, 'Visits from 2015 to 2019'],
] as [Narrowed, string | undefined, string][])('%j of %s is called “%s”', (narrowed, person, title) => {
  expect(titleOf(narrowed, person, words)).toBe(title);
});

describe('the choices on a view', () => {
  const visits = [
    aVisit({}),
    aVisit({ lane: 'russia' }),
    aVisit({ kind: 'exercise', lane: 'russia', start: '2020-01-01' }),
  ];
  const counts = viewCounts(timelineViews(visits));
  const rows = (here: Narrowed) =>
    narrowings(counts, here, words).map(({ choices }) =>
      choices.map(({ path, count, current }) => `${current ? '*' : ''}${path} ${count}`),
    );

  test('on the whole timeline lead to each kind, lane and period that has visits', () => {
    expect(rows({})).toEqual([
      ['* 3', 'kind/summit 2', 'kind/exercise 1'],
      ['* 3', 'in/india 1', 'in/russia 2'],
      ['years/2015-2019 2', 'years/2020-2024 1'],
    ]);
  });

  test('of a kind keep the kind beside a lane, and leave out what would show nothing', () => {
    expect(rows({ kind: 'exercise' }).slice(0, 2)).toEqual([
      [' 3', 'kind/summit 2', '*kind/exercise 1'],
      ['*kind/exercise 1', 'kind/exercise/in/russia 1'],
    ]);
  });

  test.each([
    [{ kind: 'summit' }, ['Kind', 'Held']],
    [{ year: '2019' }, ['All visits by kind', 'All visits by place']],
  ] as [Narrowed, string[]][])('beside %j are called %j, for so many visits they count', (here, labels) => {
    expect(narrowings(counts, here, words).map(({ label }) => label)).toEqual(expect.arrayContaining(labels));
  });

  test('of a period lead to its years, and claim no “all” that would leave it', () => {
    expect(rows({ years: ['2015', '2019'] })).toEqual([
      ['kind/summit 2', 'kind/exercise 1'],
      ['in/india 1', 'in/russia 2'],
      ['*years/2015-2019 2', 'years/2020-2024 1'],
      ['year/2019 2'],
    ]);
  });
});

test('who is named only in what was before a visit was not on it', () => {
  const [listed, there, before] = ['a', 'b', 'c'].map((id) => ({ id }));
  const events = [{ people: [there] }, { people: [before], outside: 'Announcement of the visit' }];
  expect(presentAt(aVisit({ people: [listed], events }))).toEqual([listed, there]);
});

test('people stand by their visits, the most first, then by name', () => {
  const people = ['A', 'B', 'C'].map((name) => ({ id: name.toLowerCase(), name }) as Person);
  const [a, b, c] = people;
  const views = timelineViews([aVisit({ people: [c, b] }), aVisit({ people: [c, a] })]);
  const personAt = (id: string) => people.find((person) => person.id === id);
  expect(
    peopleByVisits(viewCounts(views), personAt, 'en').map(({ person, visits }) => `${person.name} ${visits}`),
  ).toEqual(['C 2', 'A 1', 'B 1']);
});

describe('on the record as it stands', () => {
  const { visits } = readEdition(resolve('content'), new Date('2026-11-24T16:00:00Z')).edition;
  const views = [...timelineViews(visits)];

  test('every view shows a visit, and only those of the record', () => {
    expect(views.length).toBeGreaterThan(100);
    expect(views.filter(([, view]) => view.visits.length === 0)).toEqual([]);
    expect(views.map(([path]) => path)).toEqual(views.map(([, { narrowed }]) => viewPath(narrowed)));
    expect(views[0]?.[1].visits).toEqual(visits);
  });

  test.each(['kind', 'in', 'year', 'years'] as const)('each visit stands in one view by %s', (by) => {
    const shown = views.filter(([, { narrowed }]) => Object.keys(narrowed).join() === by);
    expect(shown.flatMap(([, view]) => view.visits)).toHaveLength(visits.length);
  });

  test('the histogram has a bar for every year, those without visits too, and counts each visit once', () => {
    const bars = histogram(yearCounts(visits), []);
    const [first, last] = [bars.at(0), bars.at(-1)];
    expect(bars.length).toBe(Number(last?.year) - Number(first?.year) + 1);
    const sum = (of: 'all' | 'shown') =>
      bars.reduce((n, bar) => n + bar[of].india + bar[of].russia + bar[of].third, 0);
    expect([sum('all'), sum('shown')]).toEqual([visits.length, 0]);
  });
});
