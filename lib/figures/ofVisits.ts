import type { Edition, Person, Visit } from '#lib/content/records.ts';
import { yearOf } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import { kinds, lanes } from '#lib/timeline/lanes.ts';
import { type Narrowed, namedIn, viewPath } from '#lib/timeline/views.ts';
import { wordsOf } from '#lib/words/words.ts';
import type { Figure } from './figure.ts';
import { travellersTo } from './journeys.ts';
import { pairsOf } from './pairs.ts';

/** Visits in all, by lane, kind and year. */
export function ofVisits({ visits }: Edition, lang: Language): Figure[] {
  const { visitKinds, figures } = wordsOf(lang);
  const { counts, inLane } = figures;
  const years = visits.map(({ start }) => yearOf(start)).sort();
  const href = paths.visits(lang);
  const all = { unit: 'visits', href } as const;
  const year = (name: string, value: string | undefined, says: string): Figure[] =>
    value ? [{ name, value: Number(value), unit: 'year', counts: says, href }] : [];
  const among = (test: (visit: Visit) => boolean) => visits.filter(test).length;
  const at = (by: Narrowed, n: number) => (n > 0 ? paths.visitsBy(lang, viewPath(by)) : href);
  const planned = among(({ status }) => status === 'planned');
  return [
    { name: 'visits', value: visits.length, counts: counts.visits, ...all },
    ...year('visits-first-year', years[0], counts.firstYear),
    ...year('visits-last-year', years.at(-1), counts.lastYear),
    { name: 'visits-announced-only', value: planned, counts: counts.announced, ...all },
    ...lanes.map((lane): Figure => {
      const value = among((visit) => visit.lane === lane);
      const counted = counts.lane(inLane[lane]);
      return {
        name: `visits-in:${lane}`,
        value,
        unit: 'visits',
        counts: counted,
        href: at({ in: lane }, value),
      };
    }),
    ...kinds.flatMap((kind): Figure[] => {
      const of = among((visit) => visit.kind === kind);
      const says = counts.kind(visitKinds[kind]);
      return [
        { name: `visits-of-kind:${kind}`, value: of, unit: kind, counts: says, href: at({ kind }, of) },
        ...lanes.map((lane): Figure => {
          const value = among((visit) => visit.kind === kind && visit.lane === lane);
          const counted = counts.kindInLane(visitKinds[kind], inLane[lane]);
          const narrowed = at({ kind, in: lane }, value);
          return {
            name: `visits-of-kind:${kind}:${lane}`,
            value,
            unit: kind,
            counts: counted,
            href: narrowed,
          };
        }),
      ];
    }),
    ...[...new Set(years)].map((y): Figure => {
      const value = among(({ start }) => yearOf(start) === y);
      return {
        name: `visits-in-year:${y}`,
        value,
        unit: 'visits',
        counts: counts.year(y),
        href: at({ year: y }, value),
      };
    }),
  ];
}

// Who met but once is seen on that visit's page.
const leastMeetings = 2;

/** The visits and journeys of each person, and of the pairs that met more than once. */
export function ofPeople({ visits, people }: Edition, lang: Language): Figure[] {
  const { counts } = wordsOf(lang).figures;
  const visitsOf = new Map<Person, number>();
  for (const person of visits.flatMap(namedIn)) visitsOf.set(person, (visitsOf.get(person) ?? 0) + 1);
  const travellers = (['india', 'russia'] as const).flatMap((lane) => travellersTo(lane, visits));
  return [
    ...people.map(
      (person): Figure => ({
        name: `visits-of:${person.id}`,
        value: visitsOf.get(person) ?? 0,
        unit: 'visits',
        counts: counts.person(person.name),
        href: paths.person(lang, person.id),
      }),
    ),
    ...travellers.map(
      ({ person, journeys }): Figure => ({
        name: `journeys-of:${person.id}`,
        value: journeys,
        unit: 'visits',
        counts: counts.journeys(person.name),
        href: paths.person(lang, person.id),
      }),
    ),
    ...pairsOf(visits)
      .filter((pair) => pair.visits >= leastMeetings)
      .map(
        ({ indian, russian, visits: value }): Figure => ({
          name: `met:${indian.id}:${russian.id}`,
          value,
          unit: 'visits',
          counts: counts.pair(indian.name, russian.name),
          href: paths.person(lang, indian.id),
        }),
      ),
  ];
}
