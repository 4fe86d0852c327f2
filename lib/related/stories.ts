import type { Commitment, Organisation, Person, Place, Story, Visit } from '#lib/content/records.ts';

/** What two stories can share. */
type Subject = Visit | Commitment | Person | Organisation | Place;

/** A story that belongs with another, and the rarest things that they share. */
export interface RelatedStory {
  readonly story: Story;
  readonly shared: readonly Subject[];
}

type About = Pick<Story, 'id' | 'visits' | 'commitments' | 'people' | 'organisations' | 'places'>;

// What a story is about says more than who was there, and who was there more than where.
const telling = { visits: 3, commitments: 2, people: 1, organisations: 1, places: 0.5 } as const;
const shelves = Object.keys(telling) as (keyof typeof telling)[];

// Of 10,000 stories no page may walk through all: the rarest subjects are followed first, and the rest left.
const mostLooks = 400;

interface Weighed {
  readonly subject: Subject;
  readonly weight: number;
}

/** The stories nearest to one by the subjects they share, a rare subject weighing more; `total` is how many there are. */
export function relatedStories(story: About, total: number, most = 4): RelatedStory[] {
  const scores = new Map<Story, { score: number; shared: Subject[] }>();
  let looks = mostLooks;
  for (const { subject, weight } of subjectsOf(story, total)) {
    for (const other of subject.stories.slice(0, looks)) {
      if (other.id === story.id) continue;
      const found = scores.get(other) ?? { score: 0, shared: [] };
      found.score += weight * weight;
      found.shared.push(subject);
      scores.set(other, found);
    }
    looks -= subject.stories.length;
    if (looks <= 0) break;
  }
  return [...scores]
    .map(([other, { score, shared }]) => {
      const { length, at } = measureOf(other, total);
      return { story: other, shared, near: score / length, at };
    })
    .sort((a, b) => b.near - a.near || b.at - a.at || (a.story.id < b.story.id ? -1 : 1))
    .slice(0, most)
    .map(({ story: other, shared }) => ({ story: other, shared }));
}

/** The heaviest first; of the same weight by their names, so that two builds agree. */
function subjectsOf(story: About, total: number): Weighed[] {
  const weighed = shelves.flatMap((shelf) =>
    story[shelf].map((subject) => ({
      subject,
      weight: telling[shelf] * Math.log(1 + total / Math.max(subject.stories.length, 1)),
    })),
  );
  return weighed.sort((a, b) => b.weight - a.weight || (a.subject.id < b.subject.id ? -1 : 1));
}

interface Measure {
  /** A story about everything is near to nothing: what it shares counts against all that it is about. */
  readonly length: number;
  readonly at: number;
}
const measures = new WeakMap<Story, Measure>();

/** Taken once for each story, for it stands among the candidates of many. */
function measureOf(story: Story, total: number): Measure {
  const known = measures.get(story);
  if (known) return known;
  const length = Math.hypot(...subjectsOf(story, total).map(({ weight }) => weight));
  const measure = { length, at: Date.parse(story.published) };
  measures.set(story, measure);
  return measure;
}
