import type { Edition } from '#lib/content/records.ts';
import { kinds, lanes } from '#lib/timeline/lanes.ts';
import { takingPart } from '#lib/timeline/views.ts';
import { statuses } from '#lib/tracker/order.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { type Chain, median, slipsOf, sumUpSlips } from '#lib/tracker/slip.ts';
import { standing } from '#lib/tracker/standing.ts';
import type { Words } from '#lib/words/words.ts';
import { fromBothCountries, isConfirmed } from './origin.ts';
import { daysToSignature } from './signature.ts';

export type Unit = keyof Words['figures']['units'];

/** A number of the record under the name by which texts ask for it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
}

/** `all five S-400 sets delivered` as a name has it: `all-five-s-400-sets-delivered`. */
export const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The things promised of all commitments, as of the date of the record. */
export function allSlips(edition: Edition): Chain[] {
  const today = recordDate(edition);
  return edition.commitments.flatMap((commitment) => slipsOf(commitment, today));
}

/** Every number that the record knows and a text may name. */
export function figuresOf(edition: Edition): Figure[] {
  return [
    ...ofVisits(edition),
    ...ofEvents(edition),
    ...ofCommitments(edition),
    ...ofSlips(edition),
    ...ofShelves(edition),
  ];
}

const figure = (name: string, value: number, unit: Unit): Figure => ({ name, value, unit });

function ofVisits({ visits, people }: Edition): Figure[] {
  const among = (test: (visit: (typeof visits)[number]) => boolean) => visits.filter(test).length;
  return [
    figure('visits', visits.length, 'visits'),
    figure(
      'visits-announced-only',
      among(({ status }) => status === 'planned'),
      'visits',
    ),
    ...lanes.map((lane) =>
      figure(
        `visits-in:${lane}`,
        among((visit) => visit.lane === lane),
        'visits',
      ),
    ),
    ...kinds.flatMap((kind) => [
      figure(
        `visits-of-kind:${kind}`,
        among((visit) => visit.kind === kind),
        kind,
      ),
      ...lanes.map((lane) =>
        figure(
          `visits-of-kind:${kind}:${lane}`,
          among((visit) => visit.kind === kind && visit.lane === lane),
          kind,
        ),
      ),
    ]),
    ...people.map((person) =>
      figure(
        `visits-of:${person.id}`,
        among((visit) => takingPart(visit).includes(person)),
        'visits',
      ),
    ),
  ];
}

function ofEvents({ visits }: Edition): Figure[] {
  const events = visits.flatMap((visit) => visit.events);
  const share = (n: number) => Math.round((n / Math.max(1, events.length)) * 100);
  const confirmed = events.filter(({ sources }) => isConfirmed(sources)).length;
  const both = events.filter(({ sources }) => fromBothCountries(sources)).length;
  return [
    figure('events', events.length, 'events'),
    figure('events-confirmed', confirmed, 'events'),
    figure('events-confirmed-share', share(confirmed), 'percent'),
    figure('events-from-both-countries', both, 'events'),
    figure('events-from-both-countries-share', share(both), 'percent'),
  ];
}

function ofCommitments({ commitments }: Edition): Figure[] {
  const waits = commitments.flatMap((commitment) => {
    const days = daysToSignature(commitment);
    return days === undefined ? [] : [{ id: commitment.id, days }];
  });
  return [
    figure('commitments', commitments.length, 'commitments'),
    ...statuses.map((status) =>
      figure(
        `commitments:${status}`,
        commitments.filter((commitment) => standing(commitment).status === status).length,
        'commitments',
      ),
    ),
    figure('history-entries', commitments.flatMap(({ history }) => history).length, 'entries'),
    figure('signatures-timed', waits.length, 'commitments'),
    figure('days-to-signature-median', Math.round(median(waits.map(({ days }) => days))), 'days'),
    ...waits.map(({ id, days }) => figure(`days-to-signature:${id}`, days, 'days')),
  ];
}

function ofSlips(edition: Edition): Figure[] {
  const chains = allSlips(edition);
  const sum = sumUpSlips(chains);
  return [
    figure('slips', sum.chains, 'promises'),
    figure('slips-settled', sum.settled, 'promises'),
    figure('slips-late', sum.late, 'promises'),
    figure('slips-in-time', sum.inTime, 'promises'),
    figure('slips-open', sum.open, 'promises'),
    figure('slips-past', sum.past, 'promises'),
    figure('slips-not-due', sum.notDue, 'promises'),
    figure('slips-voided', sum.voided, 'promises'),
    figure('slips-median', Math.round(sum.medianDays), 'days'),
    ...chains.flatMap(({ commitment, what, days, redated }) => {
      const name = `${commitment.id}:${slug(what)}`;
      return [figure(`slip:${name}`, days, 'days'), figure(`redated:${name}`, redated, 'times')];
    }),
  ];
}

function ofShelves({ people, places, organisations, sources, stories, glossary }: Edition): Figure[] {
  return [
    figure('people', people.length, 'people'),
    figure('places', places.length, 'places'),
    figure('organisations', organisations.length, 'organisations'),
    figure('sources', sources.length, 'sources'),
    figure('sources-from:india', sources.filter(({ country }) => country === 'IN').length, 'sources'),
    figure('sources-from:russia', sources.filter(({ country }) => country === 'RU').length, 'sources'),
    figure('stories', stories.length, 'stories'),
    figure('terms', glossary.length, 'terms'),
  ];
}
