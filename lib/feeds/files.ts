import type { Edition, Topic } from '#lib/content/records.ts';
import type { BookFor } from '#lib/figures/book.ts';
import { calendarFile, type FeedForm, feedForms, type Language } from '#lib/site.ts';
import { atom } from './atom.ts';
import { calendar } from './calendar.ts';
import { type Channel, channelOf } from './channel.ts';
import { jsonFeed } from './json.ts';
import { rss } from './rss.ts';

/** A file that readers subscribe to: its name within its folder, its type, its text when it is asked for. */
export interface FollowFile {
  readonly file: string;
  readonly type: string;
  readonly write: () => string;
}

const written: Record<FeedForm, (channel: Channel) => string> = { rss, atom, json: jsonFeed };

/** The feeds of the record, or of one topic, in every form. */
export const feedFiles = (edition: Edition, lang: Language, bookFor: BookFor, topic?: Topic): FollowFile[] =>
  (Object.keys(feedForms) as FeedForm[]).map((form) => ({
    ...feedForms[form],
    write: () => written[form](channelOf(edition, lang, bookFor, topic)),
  }));

/** Everything to follow at the front: the feeds of the record and the calendar of its visits. */
export const followFiles = (edition: Edition, lang: Language, bookFor: BookFor): FollowFile[] => [
  ...feedFiles(edition, lang, bookFor),
  { ...calendarFile, write: () => calendar(edition, lang) },
];
