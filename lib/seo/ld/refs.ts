import type { EventLeaf, NewsArticleLeaf, OrganizationLeaf, PersonLeaf, ThingLeaf } from 'schema-dts';
import type { Commitment, Organisation, Person, Source, Story, Topic, Visit } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import { addressOf, idOf } from './address.ts';
import { isoDate } from './dates.ts';

/** A record named on a page of another. Which it is says where to read on; an address beside it would weigh on the page. */
const ref = (path: string, what: string, name: string) => ({ '@id': idOf(path, what), name });

export const personRef = ({ id, name }: Person, lang: Language): PersonLeaf => ({
  '@type': 'Person',
  ...ref(paths.person(lang, id), 'person', name),
});

export const organisationRef = ({ id, name }: Organisation, lang: Language): OrganizationLeaf => ({
  '@type': 'Organization',
  ...ref(paths.organisation(lang, id), 'organisation', name),
});

export const cancelled = 'https://schema.org/EventCancelled';

/** Of an event without a status programs believe that it took place. */
export const visitRef = ({ id, title, start, status }: Visit, lang: Language): EventLeaf => ({
  '@type': 'Event',
  ...ref(paths.visit(lang, id), 'visit', title),
  startDate: isoDate(start),
  ...(status === 'cancelled' ? { eventStatus: cancelled } : {}),
});

export const commitmentRef = ({ id, title }: Commitment, lang: Language): ThingLeaf => ({
  '@type': 'Thing',
  ...ref(paths.commitment(lang, id), 'commitment', title),
});

export const topicRef = ({ id, title }: Topic, lang: Language): ThingLeaf => ({
  '@type': 'Thing',
  ...ref(paths.topic(lang, id), 'topic', title),
});

export const storyRef = ({ id, headline }: Story, lang: Language): NewsArticleLeaf => ({
  '@type': 'NewsArticle',
  '@id': idOf(paths.story(lang, id), 'story'),
  headline,
  url: addressOf(paths.story(lang, id)),
});

/** Cited pages by their addresses: what they are called stands in the list of sources, and twice would weigh on the page. */
export const citations = (sources: readonly Source[]): string[] => sources.map(({ url }) => url);
