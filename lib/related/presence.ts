import type { Person, Visit, VisitEvent } from '#lib/content/records.ts';
import { type Office, officeOn } from './offices.ts';

/** A person on one visit: in which office, and in which of its events. */
export interface Presence {
  readonly visit: Visit;
  readonly office: Office | undefined;
  readonly events: readonly VisitEvent[];
}

/** Every visit that a person was on, newest first, with what the person did there in the order of its days. */
export function presenceOf(person: Pick<Person, 'roles' | 'visits' | 'events'>): Presence[] {
  return person.visits.map((visit) => ({
    visit,
    office: officeOn(person, visit.start),
    events: person.events.filter((at) => at.visit === visit).map(({ event }) => event),
  }));
}
