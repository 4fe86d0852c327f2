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
  const met: Candidate[] = [];
  for (const { weight, candidates } of followed)
    for (const other of candidates) {
      if (other.metBy !== followed) {
        other.metBy = followed;
        other.score = 0;
        met.push(other);
      }
      other.score += weight * weight;
    }
  // Of hundreds that share something a few are asked for: they need not be put in order.
  const nearest: Near[] = [];
  for (const other of met) {
    const near = other.score / other.length;
    const last = nearest[most - 1];
    if ((last && near < last.near) || other.story.id === story.id) continue;
    const found = { other, near };
    const place = nearest.findIndex((each) => byNearness(found, each) < 0);
    if (place >= 0) nearest.splice(place, 0, found);
    else if (nearest.length < most) nearest.push(found);
    if (nearest.length > most) nearest.pop();
  }
  return nearest.map(({ other }) => ({
    story: other.story,
    shared: followed.filter(({ candidates }) => candidates.includes(other)).map(({ subject }) => subject),
  }));
}

interface Near {
  readonly other: Candidate;
  readonly near: number;
}

const byNearness = (a: Near, b: Near) =>
  b.near - a.near || b.other.at - a.other.at || (a.other.story.id < b.other.story.id ? -1 : 1);

/** A story among those that share a subject with another; it stands among the candidates of many. */
interface Candidate {
  readonly story: Story;
  /** A story about everything is near to nothing: what it shares counts against all that it is about. */
  readonly length: number;
  readonly at: number;
  /** What was followed when it was met last, and the weight of what it shares with that. */
  metBy: object | undefined;
  score: number;
}

const candidates = new WeakMap<Story, Candidate>();
const candidatesOn = new WeakMap<Subject, readonly Candidate[]>();

function candidateOf(story: Story, total: number): Candidate {
  const known = candidates.get(story);
  if (known) return known;
  const length = Math.hypot(...subjectsOf(story, total).map(({ weight }) => weight));
  const made = { story, length, at: Date.parse(story.published), metBy: undefined, score: 0 };
  candidates.set(story, made);
  return made;
}

/** No more of them than are ever looked at. */
function storiesOn(subject: Subject, total: number): readonly Candidate[] {
  const known = candidatesOn.get(subject);
  if (known) return known;
  const made = subject.stories.slice(0, mostLooks).map((story) => candidateOf(story, total));
  candidatesOn.set(subject, made);
  return made;
}

/** The rarest subjects of a story, each with those stories on it that are looked at. */
function followedFrom(story: About, total: number): (Weighed & { candidates: readonly Candidate[] })[] {
  let looks = mostLooks;
  return subjectsOf(story, total).flatMap(({ subject, weight }) => {
    if (looks <= 0) return [];
    const candidates = storiesOn(subject, total).slice(0, looks);
    looks -= subject.stories.length;
    return [{ subject, weight, candidates }];
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
