import type { Lane, Person, Visit } from '#lib/content/records.ts';
import { yearOf } from '#lib/dates.ts';

/** How a view narrows the timeline. Kind and lane also stand together; person, year and period stand alone. */
export interface Narrowed {
  readonly kind?: Visit['kind'];
  readonly in?: Lane;
  readonly person?: string;
  readonly year?: string;
  /** From the first year to the last, both counted. */
  readonly years?: readonly [string, string];
}

/** The timeline as one address shows it. */
export interface TimelineView {
  readonly narrowed: Narrowed;
  readonly visits: readonly Visit[];
}
export type TimelineViews = ReadonlyMap<string, TimelineView>;

/** How many visits each view shows, by its address: what the pages of all others say of it. */
export type ViewCounts = ReadonlyMap<string, { readonly narrowed: Narrowed; readonly visits: number }>;

/** The address of a view under `visits/by/`; the whole timeline has none. */
export function viewPath({ kind, in: lane, person, year, years }: Narrowed): string {
  return [
    ...(kind ? ['kind', kind] : []),
    ...(lane ? ['in', lane] : []),
    ...(person ? ['person', person] : []),
    ...(year ? ['year', year] : []),
    ...(years ? ['years', years.join('-')] : []),
  ].join('/');
}

/** Everyone whom a visit names: in its list or in one of its events. */
export const namedIn = ({ people, events }: Pick<Visit, 'people' | 'events'>): Person[] => [
  ...new Set([...people, ...events.flatMap((event) => event.people)]),
];

/** Those of them who are named in its list or on its own days, not only in what was before it or beside it. */
export const presentAt = ({ people, events }: Pick<Visit, 'people' | 'events'>): Person[] =>
  namedIn({ people, events: events.filter(({ outside }) => !outside) });

const periodLength = 5;

/** The five years that a year falls into: 2015 to 2019. */
export function periodOf(year: string): readonly [string, string] {
  const first = Math.floor(Number(year) / periodLength) * periodLength;
  return [String(first), String(first + periodLength - 1)];
}

/** Every narrowing that shows a visit, the whole timeline first. */
function showing(visit: Visit): Narrowed[] {
  const { kind, lane } = visit;
  const year = yearOf(visit.start);
  return [
    {},
    { kind },
    { in: lane },
    { kind, in: lane },
    ...namedIn(visit).map(({ id }) => ({ person: id })),
    { year },
    { years: periodOf(year) },
  ];
}

/** Every view by its address, the visits in their order. The whole timeline stands at ``; no view is empty. */
export function timelineViews(visits: readonly Visit[]): TimelineViews {
  const views = new Map<string, { narrowed: Narrowed; visits: Visit[] }>([
    ['', { narrowed: {}, visits: [] }],
  ]);
  for (const visit of visits)
    for (const narrowed of showing(visit)) {
      const path = viewPath(narrowed);
      const view = views.get(path) ?? { narrowed, visits: [] };
      view.visits.push(visit);
      views.set(path, view);
    }
  return views;
}

/** Of each view, how many visits it shows, in place of the visits. */
export const viewCounts = (views: TimelineViews): ViewCounts =>
  new Map(Array.from(views, ([path, { narrowed, visits }]) => [path, { narrowed, visits: visits.length }]));
