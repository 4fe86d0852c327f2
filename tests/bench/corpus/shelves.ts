import type { Collection } from '#lib/content/schema/fields.ts';

/** The ids of a corpus: what its records may refer to. */
export type Shelves = Readonly<Record<Exclude<Collection, 'pages'>, readonly string[]>>;

// Of each collection beside a thousand stories: roughly what the record would hold then.
const beside = {
  visits: 130,
  commitments: 42,
  people: 125,
  places: 50,
  organisations: 50,
  topics: 16,
  glossary: 50,
  sources: 1_000,
};
const least = 2;

/** The ids of a corpus of so many stories, every collection in proportion. */
export function shelvesOf(stories: number): Shelves {
  const ids = (name: string, n: number) =>
    Array.from({ length: n }, (_, i) => `${name}-${String(i + 1).padStart(5, '0')}`);
  const others = Object.entries(beside).map(([name, n]) => [
    name,
    ids(singular[name as keyof typeof beside], Math.max(least, Math.round((n * stories) / 1_000))),
  ]);
  return { stories: ids('story', stories), ...Object.fromEntries(others) };
}

const singular: Record<keyof typeof beside, string> = {
  visits: 'visit',
  commitments: 'commitment',
  people: 'person',
  places: 'place',
  organisations: 'body',
  topics: 'topic',
  glossary: 'term',
  sources: 'source',
};
