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
  const followed = followedFrom(story, total);
  const scores = new Map<Story, number>();
  for (const { weight, stories } of followed)
    for (const other of stories) scores.set(other, (scores.get(other) ?? 0) + weight * weight);
  // Of hundreds that share something a few are asked for: they need not be put in order.
  const nearest: Near[] = [];
  for (const [other, score] of scores) {
    if (other.id === story.id) continue;
    const { length, at } = measureOf(other, total);
    const found = { story: other, near: score / length, at };
    const place = nearest.findIndex((each) => byNearness(found, each) < 0);
    if (place >= 0) nearest.splice(place, 0, found);
    else if (nearest.length < most) nearest.push(found);
    if (nearest.length > most) nearest.pop();
  }
  return nearest.map(({ story: other }) => ({
    story: other,
    shared: followed.filter(({ stories }) => stories.includes(other)).map(({ subject }) => subject),
  }));
}

interface Near {
  readonly story: Story;
  readonly near: number;
  readonly at: number;
}

const byNearness = (a: Near, b: Near) => b.near - a.near || b.at - a.at || (a.story.id < b.story.id ? -1 : 1);

/** The rarest subjects of a story, each with those stories on it that are looked at. */
function followedFrom(story: About, total: number): (Weighed & { stories: readonly Story[] })[] {
  let looks = mostLooks;
  return subjectsOf(story, total).flatMap(({ subject, weight }) => {
    if (looks <= 0) return [];
    const stories = subject.stories.slice(0, looks);
    looks -= subject.stories.length;
    return [{ subject, weight, stories }];
  });
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
