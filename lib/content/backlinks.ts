import { firstDay, newestFirst } from '#lib/dates.ts';
import type {
  AnyRecord,
  Commitment,
  Edition,
  Organisation,
  Person,
  Place,
  Source,
  Story,
  Topic,
  Visit,
} from './records.ts';

/** Which records cite a source, in their fields or their body, each once. */
export type CitedBy = Map<unknown, AnyRecord[]>;

const isPublic = (story: Story, now: Date) =>
  story.status === 'published' ||
  (story.status === 'embargoed' && Date.parse(story.embargo ?? '') <= now.getTime());

/** Adds what points to each record, newest first, and freezes it. Drafts and stories under embargo are left out. */
export function pointBack(all: Edition, citedBy: CitedBy, now: Date): Edition {
  const stories = all.stories
    .filter((story) => isPublic(story, now))
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published));
  const hidden = new Set<AnyRecord>(all.stories.filter((story) => !stories.includes(story)));
  const visits = [...all.visits].sort(newestFirst);
  const edition: Edition = { ...all, stories, visits };
  const give = <T extends object>(records: readonly T[], extras: (record: T) => object) => {
    for (const record of records) Object.assign(record, extras(record));
  };

  const moved = movedOn(edition.commitments);
  give<Visit>(visits, (visit) => ({
    lane: heldIn[visit.direction],
    reached: reached(visit),
    moved: moved.get(visit) ?? [],
    commitments: touched(visit, moved),
  }));
  const storiesOf = collect(stories, (s) => [
    ...s.visits,
    ...s.commitments,
    ...s.people,
    ...s.places,
    ...s.organisations,
    ...s.topics,
  ]);
  const visitsOf = collect(visits, (v) => [
    ...v.commitments,
    ...new Set([...v.people, ...v.events.flatMap(({ people }) => people)]),
    ...v.reached,
  ]);
  const delegationsOf = collect(visits, (v) => [
    ...new Set(v.delegation.flatMap(({ person }) => person ?? [])),
  ]);
  const commitmentsOf = collect(edition.commitments, (c) => [...c.parties, ...c.topics]);
  const eventsOf = eventsByPerson(visits);
  give<Visit>(visits, (v) => ({ stories: storiesOf.get(v) ?? [] }));
  give<Commitment>(edition.commitments, (c) => ({
    stories: storiesOf.get(c) ?? [],
    visits: visitsOf.get(c) ?? [],
  }));
  give<Person>(edition.people, (p) => ({
    stories: storiesOf.get(p) ?? [],
    visits: visitsOf.get(p) ?? [],
    listed: (delegationsOf.get(p) ?? []).filter((visit) => !visitsOf.get(p)?.includes(visit)),
    events: eventsOf.get(p) ?? [],
  }));
  give<Place>(edition.places, (p) => ({ stories: storiesOf.get(p) ?? [], visits: visitsOf.get(p) ?? [] }));
  give<Organisation | Topic>([...edition.organisations, ...edition.topics], (o) => ({
    stories: storiesOf.get(o) ?? [],
    commitments: commitmentsOf.get(o) ?? [],
  }));
  give<Source>(edition.sources, (s) => ({
    citedBy: (citedBy.get(s) ?? []).filter((record) => !hidden.has(record)),
  }));
  return freeze(edition);
}

const heldIn = { 'russia-to-india': 'india', 'india-to-russia': 'russia', 'third-country': 'third' } as const;

const hosts = { 'russia-to-india': 'IN', 'india-to-russia': 'RU', 'third-country': '' } as const;

/** The places of a visit in the order in which its days reached them; what was said of it elsewhere is left out. */
function reached({ direction, events, places }: Visit): Place[] {
  const host = hosts[direction];
  const there = events
    .filter(({ outside, place }) => !outside && (places.includes(place) || place.country === host))
    .toSorted((a, b) => firstDay(a.date).localeCompare(firstDay(b.date)));
  return [...new Set([...there.map(({ place }) => place), ...places])];
}

type Moved = Visit['moved'];

/** The entries of each commitment's history that happened on a visit. */
function movedOn(commitments: readonly Commitment[]): Map<Visit, Moved> {
  const found = new Map<Visit, Moved[number][]>();
  for (const commitment of commitments)
    for (const entry of commitment.history) if (entry.visit) push(found, entry.visit, { commitment, entry });
  return found;
}

/** The commitments that a visit moved, or that its outcomes and expectations name; each once. */
function touched(visit: Visit, moved: Map<Visit, Moved>): Commitment[] {
  const named = [...visit.outcomes, ...visit.expected].flatMap(({ commitment }) => commitment ?? []);
  return [...new Set([...(moved.get(visit) ?? []).map(({ commitment }) => commitment), ...named])];
}

function eventsByPerson(visits: readonly Visit[]): Map<Person, Person['events'][number][]> {
  const found = new Map<Person, Person['events'][number][]>();
  for (const visit of visits)
    for (const event of visit.events)
      for (const person of event.people) push(found, person, { visit, event });
  return found;
}

function collect<T, K>(records: readonly T[], keys: (record: T) => readonly K[]): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const record of records) for (const key of keys(record)) push(found, key, record);
  return found;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Nobody may change a list or a record; of what stands in one, its types say so, and to freeze that too took a sixth of a reading. */
function freeze(edition: Edition): Edition {
  for (const records of Object.values(edition)) {
    for (const record of records) Object.freeze(record);
    Object.freeze(records);
  }
  return Object.freeze(edition);
}
