import type { Commitment, Story, Visit } from '#lib/content/records.ts';
import { dayOfInstant, formatDate, type PartialDate, yearOf } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import { namedIn } from '#lib/timeline/views.ts';
import { standing } from '#lib/tracker/standing.ts';
import { whenWithYear } from '#lib/words/when.ts';
import { wordsOf } from '#lib/words/words.ts';
import type { Entry } from './entry.ts';

const idsOf = (records: readonly { id: string }[]) => [...new Set(records.map(({ id }) => id))];

/** Every year from the first date to the last. */
function yearsOf(from: PartialDate, to: PartialDate): string[] {
  const [first, last] = [Number(yearOf(from)), Number(yearOf(to))];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/** A story, under the years it covers. */
export function storyEntry(story: Story, lang: Language): Entry {
  const { storyKinds, locale } = wordsOf(lang);
  return {
    url: paths.story(lang, story.id),
    lang,
    kind: 'story',
    title: story.headline,
    line: `${storyKinds[story.kind]} · ${formatDate(dayOfInstant(story.published), locale)}`,
    years: yearsOf(story.covers.from, story.covers.to),
    topics: idsOf(story.topics),
    people: idsOf(story.people),
    names: [],
  };
}

/** A visit, under the topics of the promises it moved. */
export function visitEntry(visit: Visit, lang: Language): Entry {
  const words = wordsOf(lang);
  const { id, title, kind, lane, start, end = start } = visit;
  return {
    url: paths.visit(lang, id),
    lang,
    kind: 'visit',
    title,
    line: [words.visitKinds[kind], words.lanes[lane], whenWithYear(visit, words)].join(' · '),
    years: yearsOf(start, end),
    topics: idsOf(visit.commitments.flatMap(({ topics }) => topics)),
    people: idsOf(namedIn(visit)),
    names: [],
  };
}

/** A promise, under each year of its history; as a date, that of the newest entry. */
export function promiseEntry(commitment: Commitment, lang: Language): Entry {
  const { tracker, statuses, locale } = wordsOf(lang);
  const { id, title, kind, history, topics } = commitment;
  const newest = standing(commitment);
  return {
    url: paths.commitment(lang, id),
    lang,
    kind: 'promise',
    title,
    line: [tracker.kinds[kind], statuses[newest.status], formatDate(newest.date, locale)].join(' · '),
    years: [...new Set(history.map(({ date }) => yearOf(date)))],
    topics: idsOf(topics),
    people: [],
    names: [],
  };
}
