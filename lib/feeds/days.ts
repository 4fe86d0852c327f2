import type { Commitment, Person, Story, Visit } from '#lib/content/records.ts';
import { type CalendarDate, dayOfInstant, firstDay, type PartialDate } from '#lib/dates.ts';
import { slipsOf } from '#lib/tracker/slip.ts';
import { amended } from './channel.ts';

/** The newest of some days, if there is any; of a vaguer date its first day. */
export const newestOf = (dates: Iterable<PartialDate | undefined>): CalendarDate | undefined =>
  [...dates]
    .flatMap((date) => (date ? firstDay(date) : []))
    .reduce<string | undefined>((a, b) => (a && a > b ? a : b), undefined);

/** The last day on which a story was written, updated or corrected. */
export const dayOfStory = (story: Story): CalendarDate => dayOfInstant(amended(story));

/** What a list of stories shows of them: it stays the same when one is corrected. */
const written = (stories: readonly Story[]) => stories.map(({ published }) => dayOfInstant(published));

/**
 * The day of the newest thing that the page of a record shows: no earlier day can be that of its last change. What lies
 * ahead of `until`, the date of the record, was not there to be written down and does not count.
 */
export function daysKnown(until: CalendarDate) {
  const past = (dates: readonly PartialDate[]) => dates.filter((date) => firstDay(date) <= until);
  const ofVisits = (visits: readonly Visit[]) => newestOf(past(visits.flatMap(daysOfVisit)));
  const ofCommitment = (commitment: Commitment) => {
    const { history, stories } = commitment;
    // What is open is counted to the date of the record.
    const open = slipsOf(commitment, until).some(({ state }) => state === 'past' || state === 'not-due');
    return newestOf([
      ...past(history.map(({ date }) => date)),
      ...written(stories),
      open ? until : undefined,
    ]);
  };
  return {
    ofVisits,
    ofCommitment,
    ofVisit: (visit: Visit) => {
      const later = visit.expected.flatMap(({ reports, steps }) => [
        ...reports.map(({ first_reported }) => first_reported),
        ...steps.map(({ date }) => date),
      ]);
      return newestOf([ofVisits([visit]), ...past(later), ...written(visit.stories)]);
    },
    ofPerson: ({ roles, visits, stories }: Person) => {
      const terms = roles.flatMap(({ from, to }) => [from, to]).filter((date) => /^\d/.test(date));
      return newestOf([ofVisits(visits), ...past(terms), ...written(stories)]);
    },
    ofPlace: ({ visits, stories }: { visits: readonly Visit[]; stories: readonly Story[] }) =>
      newestOf([ofVisits(visits), ...written(stories)]),
    ofParty: (party: { commitments: readonly Commitment[]; stories: readonly Story[] }) =>
      newestOf([...party.commitments.map(ofCommitment), ...written(party.stories)]),
  };
}

const daysOfVisit = ({ start, end, events, moved }: Visit): PartialDate[] => [
  start,
  ...(end ? [end] : []),
  ...events.map(({ date }) => date),
  ...moved.map(({ entry }) => entry.date),
];
