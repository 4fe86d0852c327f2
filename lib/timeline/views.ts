import type { Lane, Visit } from '#lib/content/records.ts';
import { yearOf } from '#lib/dates.ts';
import { lanes } from './lanes.ts';

/** How a view narrows the timeline; each may stand alone, kind and lane together too. */
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

/** Everyone who took part in a visit: in its list or in one of its events. */
export const takingPart = ({ people, events }: Visit) => [
  ...new Set([...people, ...events.flatMap((event) => event.people)]),
];

function shows({ kind, in: lane, person, year, years }: Narrowed, visit: Visit): boolean {
  const began = yearOf(visit.start);
  return (
    (!kind || visit.kind === kind) &&
    (!lane || visit.lane === lane) &&
    (!person || takingPart(visit).some(({ id }) => id === person)) &&
    (!year || began === year) &&
    (!years || (began >= years[0] && began <= years[1]))
  );
}

/** The visits that a view shows, in their order. */
export const narrow = (visits: readonly Visit[], by: Narrowed): Visit[] =>
  visits.filter((visit) => shows(by, visit));

const periodLength = 5;

/** Spans of five years that hold every visit, the newest first: 2025–2029, 2020–2024 … */
export function periods(visits: readonly Visit[]): (readonly [string, string])[] {
  const firsts = new Set(visits.map(({ start }) => Math.floor(Number(yearOf(start)) / periodLength)));
  return [...firsts]
    .sort((a, b) => b - a)
    .map((n) => [String(n * periodLength), String(n * periodLength + periodLength - 1)] as const);
}

/** Every view that has an address and shows at least one visit, the whole timeline included. */
export function timelineViews(visits: readonly Visit[]): TimelineView[] {
  const kinds = [...new Set(visits.map(({ kind }) => kind))];
  const people = [...new Set(visits.flatMap(takingPart))];
  const all: Narrowed[] = [
    {},
    ...kinds.map((kind) => ({ kind })),
    ...lanes.map((lane) => ({ in: lane })),
    ...kinds.flatMap((kind) => lanes.map((lane) => ({ kind, in: lane }))),
    ...people.map(({ id }) => ({ person: id })),
    ...[...new Set(visits.map(({ start }) => yearOf(start)))].map((year) => ({ year })),
    ...periods(visits).map((years) => ({ years })),
  ];
  return all
    .map((narrowed) => ({ narrowed, visits: narrow(visits, narrowed) }))
    .filter((view) => view.visits.length > 0);
}
