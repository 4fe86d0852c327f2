import type { Body } from '#lib/markdown/body.ts';
import type { CommitmentData } from './schema/commitment.ts';
import type { Collection, Ref } from './schema/fields.ts';
import type { OrganisationData } from './schema/organisation.ts';
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

interface OnFile {
  readonly id: string;
  readonly body: Body;
}

export interface Story extends OnFile, Linked<StoryData> {
  /** The sources that the body cites, in the order of their numbers. */
  readonly sources: readonly Source[];
}
export interface Visit extends OnFile, Linked<VisitData> {
  readonly stories: readonly Story[];
}
export interface Commitment extends OnFile, Linked<CommitmentData> {
  readonly stories: readonly Story[];
  readonly visits: readonly Visit[];
}
export interface Person extends OnFile, Linked<PersonData> {
  readonly visits: readonly Visit[];
  readonly events: readonly { readonly visit: Visit; readonly event: VisitEvent }[];
  readonly stories: readonly Story[];
}
export interface Place extends OnFile, Linked<PlaceData> {
  readonly visits: readonly Visit[];
}
export interface Organisation extends OnFile, Linked<OrganisationData> {
  readonly commitments: readonly Commitment[];
}
export interface Topic extends OnFile, Linked<TopicData> {
  readonly stories: readonly Story[];
}
export interface Term extends OnFile, Linked<TermData> {}
export interface Source extends OnFile, Linked<SourceData> {}

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
}

/** The whole record, checked, linked and frozen. */
export type Edition = { readonly [C in Collection]: readonly Records[C][] };
