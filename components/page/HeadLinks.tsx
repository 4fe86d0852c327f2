import { calendarFile, type FeedForm, feedForms, type Language, paths, site } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

/** What a browser awaits before it draws a page: each page has one element of this id, at its title. */
export const awaited = 'awaited';

/** What a browser or a reader of feeds finds from every page: the feeds, the calendar, the icons. React puts them in the head. */
export function HeadLinks({ lang }: { lang: Language }) {
  const { feeds } = wordsOf(lang);
  return (
    <>
      {/* Else a slow phone draws the masthead alone, and then lays out all anew. */}
      <link rel="expect" href={`#${awaited}`} blocking="render" />
      <link rel="icon" href={paths.icon('mark.svg')} type="image/svg+xml" />
      <link rel="icon" href={paths.icon('192.png')} type="image/png" sizes="192x192" />
      <link rel="apple-touch-icon" href={paths.icon('apple-touch.png')} />
      <link rel="manifest" href={paths.manifest()} />
      <link rel="author" type="text/plain" href={paths.humans()} />
      <FeedLinks title={site.name} lang={lang} />
      <link
        rel="alternate"
        type={calendarFile.type}
        title={feeds.of(feeds.calendar, site.name)}
        href={paths.calendar(lang)}
      />
    </>
  );
}

/** The feeds of the record, or of one topic, for the head of a page. */
export function FeedLinks({ title, topic, lang }: { title: string; topic?: string; lang: Language }) {
  const { feeds } = wordsOf(lang);
  return (Object.keys(feedForms) as FeedForm[]).map((form) => (
    <link
      key={form}
      rel="alternate"
      type={feedForms[form].type}
      title={feeds.named(title, feeds.forms[form])}
      href={paths.feed(lang, form, topic)}
    />
  ));
}
