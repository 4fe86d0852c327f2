import type { Edition, Story, Topic } from '#lib/content/records.ts';
import type { BookFor, FigureBook } from '#lib/figures/book.ts';
import { withNumbers } from '#lib/figures/written.ts';
import { type Language, paths, site } from '#lib/site.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { wordsOf } from '#lib/words/words.ts';
import { fullText } from './fullText.ts';

/** As many as keep the feed of the site under 300 kB; readers ask for it many times a day. */
export const mostItems = 15;

/** What every form of a feed says. */
export interface Channel {
  readonly title: string;
  readonly what: string;
  readonly lang: Language;
  readonly topic?: string;
  /** The page that the feed follows. */
  readonly home: string;
  /** When the newest of it was written or amended. */
  readonly updated: Date;
  readonly items: readonly Item[];
}

export interface Item {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly byline: string;
  readonly topics: readonly string[];
  readonly published: Date;
  readonly updated: Date;
}

/** The newest stories of the record, or of one topic; only these are rendered, however many there are. */
export function channelOf(edition: Edition, lang: Language, bookFor: BookFor, topic?: Topic): Channel {
  const items = newest(topic?.stories ?? edition.stories).map((story) =>
    itemOf(story, bookFor(story, edition, lang), lang),
  );
  const moments = items.map(({ updated }) => updated.getTime());
  const start = Date.parse(recordDate(edition));
  return {
    title: topic ? wordsOf(lang).feeds.of(topic.title, site.name) : site.name,
    what: topic ? topic.what : site.tagline,
    lang,
    ...(topic ? { topic: topic.id } : {}),
    home: `${site.url}${topic ? paths.topic(lang, topic.id) : paths.front(lang)}`,
    updated: new Date(moments.length > 0 ? Math.max(...moments) : start),
    items,
  };
}

const newest = (stories: readonly Story[]) =>
  stories.toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published)).slice(0, mostItems);

function itemOf(story: Story, book: FigureBook, lang: Language): Item {
  const { headline, standfirst, byline, topics, published } = withNumbers(story, book);
  return {
    url: `${site.url}${paths.story(lang, story.id)}`,
    title: headline,
    summary: standfirst,
    html: fullText(story, book, lang),
    byline,
    topics: topics.map(({ title }) => title),
    published: new Date(published),
    updated: new Date(amended(story)),
  };
}

/** The last moment at which a story was written or changed; no correction is later. */
export const amended = ({ published, updated = published }: Story): string => updated;
