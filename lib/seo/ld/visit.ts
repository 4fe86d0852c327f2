import type { EventLeaf, EventStatusType, PersonLeaf, PlaceLeaf } from 'schema-dts';
import { cardOfVisit } from '#lib/cards/card.ts';
import type { Visit } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import { countryName } from '#lib/words/countries.ts';
import { wordsOf } from '#lib/words/words.ts';
import { addressOf, idOf } from './address.ts';
import { isoDate } from './dates.ts';
import { imageOf } from './picture.ts';
import { located } from './place.ts';
import { cancelled, commitmentRef, personRef, storyRef } from './refs.ts';

/** A visit as far as the record goes: who organised it, no source is asked for. */
export function visitEvent(visit: Visit, lang: Language): EventLeaf {
  const path = paths.visit(lang, visit.id);
  return {
    '@type': 'Event',
    '@id': idOf(path, 'visit'),
    url: addressOf(path),
    mainEntityOfPage: addressOf(path),
    name: visit.title,
    description: visit.summary,
    startDate: isoDate(visit.start),
    ...endOf(visit),
    ...statusOf(visit),
    ...locationOf(visit, lang),
    image: imageOf(cardOfVisit(visit, lang)),
    ...attendedBy(visit, lang),
    about: visit.commitments.map((commitment) => commitmentRef(commitment, lang)),
    subjectOf: visit.stories.map((story) => storyRef(story, lang)),
  };
}

/** A visit with one day ended on it; of one with a month or a year alone, no end is known. */
function endOf({ start, end }: Visit): { endDate?: string } {
  if (end) return { endDate: isoDate(end) };
  return start.length === 10 ? { endDate: start } : {};
}

/** Of what was only announced nobody can say that it stands. */
function statusOf({ status }: Visit): { eventStatus?: EventStatusType } {
  if (status === 'planned') return {};
  return { eventStatus: status === 'cancelled' ? cancelled : 'https://schema.org/EventScheduled' };
}

/**
 * Who took part, as far as the record and its own confirmed events name them; nobody yet where it was only announced. That
 * somebody was only reported there cannot be said here.
 */
function attendedBy({ status, people, events }: Visit, lang: Language): { attendee?: PersonLeaf[] } {
  const sure = events.filter(({ outside, confidence }) => !outside && confidence === 'confirmed');
  const there = sure.flatMap(({ people }) => people);
  const all = status === 'completed' ? [...new Set([...people, ...there])] : [];
  return all.length > 0 ? { attendee: all.map((person) => personRef(person, lang)) } : {};
}

const host = { india: 'IN', russia: 'RU' } as const;

/** Where it was held; where no place is on record, the country that was the host. */
function locationOf({ places, lane }: Visit, lang: Language): { location?: PlaceLeaf | PlaceLeaf[] } {
  const [first, ...more] = places.map((place) => located(place, lang));
  if (first) return { location: more.length > 0 ? [first, ...more] : first };
  if (lane === 'third') return {};
  const address = { '@type': 'PostalAddress', addressCountry: host[lane] } as const;
  return { location: { '@type': 'Place', name: countryName(host[lane], wordsOf(lang)), address } };
}
