import type { Body } from '#lib/markdown/body.ts';
import type { CommitmentData } from './schema/commitment.ts';
import type { Collection, Ref } from './schema/fields.ts';
import type { OrganisationData } from './schema/organisation.ts';
import type { PageData } from './schema/page.ts';
import type { PersonData } from './schema/person.ts';
import type { PlaceData } from './schema/place.ts';
import type { SourceData } from './schema/source.ts';
import type { StoryData } from './schema/story.ts';
import type { TermData } from './schema/term.ts';
import type { TopicData } from './schema/topic.ts';
import type { VisitData } from './schema/visit.ts';

/** What a schema describes, with each id replaced by the record it names. */
export type Linked<T> =
  T extends Ref<infer C>
    ? Records[C]
    : T extends readonly (infer U)[]
      ? readonly Linked<U>[]
      : T extends object
        ? { readonly [K in keyof T]: Linked<T[K]> }
        : T;

interface OnFile<C extends Collection> {
  readonly id: string;
  readonly collection: C;
  readonly body: Body;
  /** The body as it was written. */
  readonly markdown: string;
}

export interface Story extends OnFile<'stories'>, Linked<StoryData> {
  /** The sources that the body cites, in the order of their numbers. */
  readonly sources: readonly Source[];
}
/** Where a visit was held: a lane of the timeline. */
export type Lane = 'india' | 'russia' | 'third';

export interface Visit extends OnFile<'visits'>, Linked<VisitData> {
  readonly lane: Lane;
  /** The sources that the body cites, in the order of their numbers. */
  readonly sources: readonly Source[];
  /** Where it went, in the order of its days. */
  readonly reached: readonly Place[];
  /** What became of commitments on this visit: the entries of their histories that name it. */
  readonly moved: readonly { readonly commitment: Commitment; readonly entry: HistoryEntry }[];
  /** The commitments it moved, and those that its outcomes and expectations name. */
  readonly commitments: readonly Commitment[];
  readonly stories: readonly Story[];
}
export interface Commitment extends OnFile<'commitments'>, Linked<CommitmentData> {
  readonly stories: readonly Story[];
  readonly visits: readonly Visit[];
}
export interface Person extends OnFile<'people'>, Linked<PersonData> {
  readonly visits: readonly Visit[];
  /** Visits that list the person in a delegation, and in nothing that happened. */
  readonly listed: readonly Visit[];
  readonly events: readonly { readonly visit: Visit; readonly event: VisitEvent }[];
  readonly stories: readonly Story[];
}
export interface Place extends OnFile<'places'>, Linked<PlaceData> {
  readonly visits: readonly Visit[];
  readonly stories: readonly Story[];
}
export interface Organisation extends OnFile<'organisations'>, Linked<OrganisationData> {
  readonly commitments: readonly Commitment[];
  readonly stories: readonly Story[];
}
export interface Topic extends OnFile<'topics'>, Linked<TopicData> {
  readonly commitments: readonly Commitment[];
  readonly stories: readonly Story[];
}
export interface Term extends OnFile<'glossary'>, Linked<TermData> {}
export interface Source extends OnFile<'sources'>, Linked<SourceData> {
  readonly citedBy: readonly AnyRecord[];
}
export interface Page extends OnFile<'pages'>, Linked<PageData> {}

export type HistoryEntry = Linked<CommitmentData>['history'][number];
export type VisitEvent = Visit['events'][number];
export type Expectation = Visit['expected'][number];
export type Disagreement = Visit['disagreements'][number];

export interface Records {
  stories: Story;
  visits: Visit;
  commitments: Commitment;
  people: Person;
  places: Place;
  organisations: Organisation;
  topics: Topic;
  glossary: Term;
  sources: Source;
  pages: Page;
}
export type AnyRecord = Records[Collection];

/** The whole record, checked and linked; nobody changes it. */
export type Edition = { readonly [C in Collection]: readonly Records[C][] };
