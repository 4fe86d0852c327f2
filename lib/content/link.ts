import { firstDay } from '#lib/dates.ts';
import { parseBody } from '#lib/markdown/body.ts';
import { fieldName, type Issue, nearest } from './issues.ts';
import type { Loaded } from './load.ts';
import type {
  Commitment,
  Edition,
  Organisation,
  Person,
  Place,
  Records,
  Story,
  Topic,
  Visit,
} from './records.ts';
import { type Collection, collections } from './schema/fields.ts';
import { schemas } from './schema/schemas.ts';
import { mapRefs } from './schema/walk.ts';

type Draft = { -readonly [K in keyof Records[Collection]]: unknown } & Record<string, unknown>;
type Index = Record<Collection, Map<string, Draft>>;

/** Every id replaced by its record, every record told what points to it; or an issue for each id that leads nowhere. */
export function link(
  loaded: readonly Loaded[],
  known: Record<Collection, ReadonlySet<string>>,
  now: Date,
): { edition: Edition; issues: Issue[] } {
  const issues: Issue[] = [];
  const index = Object.fromEntries(collections.map((c) => [c, new Map()])) as Index;
  const drafts = loaded.flatMap((item) => {
    const shelf = index[item.file.collection];
    if (shelf.has(item.file.id)) {
      issues.push(
        item.atLine(
          1,
          1,
          `The id \`${item.file.id}\` is already taken in content/${item.file.collection}. Rename one of the files`,
        ),
      );
      return [];
    }
    const draft = { id: item.file.id } as Draft;
    shelf.set(item.file.id, draft);
    return [{ item, draft }];
  });
  for (const { item, draft } of drafts) fill(item, draft, index, known, issues);
  checkAliases(loaded, index, issues);
  const edition = Object.fromEntries(
    collections.map((c) => [c, [...index[c].values()]]),
  ) as unknown as Edition;
  return { edition: issues.length > 0 ? edition : pointBack(edition, now), issues };
}

function fill(
  item: Loaded,
  draft: Draft,
  index: Index,
  known: Record<Collection, ReadonlySet<string>>,
  issues: Issue[],
) {
  const absent = (collection: Collection, id: string, at: Issue) => {
    // A file that exists but is faulty is reported at its own place.
    if (known[collection].has(id)) return;
    const near = nearest(id, [...known[collection]]);
    issues.push({ ...at, ...(near ? { nearest: near } : {}) });
  };
  const fields = mapRefs(schemas[item.file.collection], item.fields, (collection, id, path) => {
    const target = index[collection].get(id);
    if (!target) {
      const at = item.at(path, `No file \`${id}\` in content/${collection}`);
      absent(collection, id, { ...at, field: fieldName(path) });
    }
    return target;
  });
  const { body, problems } = parseBody(item.body, item.bodyLine, (id) => known.sources.has(id));
  for (const { line, column, message, id } of problems) {
    const near = id ? nearest(id, [...known.sources]) : undefined;
    issues.push({ ...item.atLine(line, column, message), ...(near ? { nearest: near } : {}) });
  }
  const sources = body.cites.flatMap((id) => index.sources.get(id) ?? []);
  Object.assign(draft, fields, { body }, item.file.collection === 'stories' ? { sources } : {});
}

/** A former address may lead to one story only. */
function checkAliases(loaded: readonly Loaded[], index: Index, issues: Issue[]) {
  const taken = new Set(index.stories.keys());
  for (const item of loaded.filter(({ file }) => file.collection === 'stories')) {
    (item.fields as { aliases: string[] }).aliases.forEach((alias, i) => {
      const path = ['aliases', i];
      if (taken.has(alias))
        issues.push({
          ...item.at(path, `The address \`${alias}\` is already taken by another story`),
          field: fieldName(path),
        });
      taken.add(alias);
    });
  }
}

const isPublic = (story: Story, now: Date) =>
  story.status === 'published' ||
  (story.status === 'embargoed' && Date.parse(story.embargo ?? '') <= now.getTime());

/** Adds what points to each record, newest first, and freezes the whole. Drafts and stories under embargo are left out. */
function pointBack(all: Edition, now: Date): Edition {
  const stories = all.stories
    .filter((story) => isPublic(story, now))
    .sort((a, b) => (a.published < b.published ? 1 : -1));
  const visits = [...all.visits].sort((a, b) => (firstDay(a.start) < firstDay(b.start) ? 1 : -1));
  const edition: Edition = { ...all, stories, visits };
  const storiesOf = collect(stories, (s) => [...s.visits, ...s.commitments, ...s.people, ...s.topics]);
  const visitsOf = collect(visits, (v) => [...v.commitments, ...v.people, ...v.places]);
  const commitmentsOf = collect(edition.commitments, (c) => c.parties);
  const eventsOf = new Map<Person, { visit: Visit; event: Visit['events'][number] }[]>();
  for (const visit of visits)
    for (const event of visit.events)
      for (const person of event.people)
        eventsOf.set(person, [...(eventsOf.get(person) ?? []), { visit, event }]);

  const give = <T extends object>(records: readonly T[], extras: (record: T) => object) => {
    for (const record of records) Object.assign(record, extras(record));
  };
  give<Visit>(visits, (v) => ({ stories: storiesOf.get(v) ?? [] }));
  give<Commitment>(edition.commitments, (c) => ({
    stories: storiesOf.get(c) ?? [],
    visits: visitsOf.get(c) ?? [],
  }));
  give<Person>(edition.people, (p) => ({
    stories: storiesOf.get(p) ?? [],
    visits: visitsOf.get(p) ?? [],
    events: eventsOf.get(p) ?? [],
  }));
  give<Place>(edition.places, (p) => ({ visits: visitsOf.get(p) ?? [] }));
  give<Organisation>(edition.organisations, (o) => ({ commitments: commitmentsOf.get(o) ?? [] }));
  give<Topic>(edition.topics, (t) => ({ stories: storiesOf.get(t) ?? [] }));
  return freeze(edition);
}

function collect<T, K>(records: readonly T[], keys: (record: T) => readonly K[]): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const record of records)
    for (const key of keys(record)) found.set(key, [...(found.get(key) ?? []), record]);
  return found;
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
  return value;
}
