import type { Derivations } from '#lib/content/nodes.ts';
import type { Edition, Story } from '#lib/content/records.ts';
import { derived, recordAt } from '#lib/content/watch.ts';
import { type BookFor, bookOf, type FigureBook, noFigures } from '#lib/figures/book.ts';
import { fieldsNameFigures, namesFigures, withNumbers } from '#lib/figures/written.ts';
import { type RelatedStory, relatedStories } from '#lib/related/stories.ts';
import type { Language } from '#lib/site.ts';
import { type YearCount, yearCounts } from '#lib/timeline/histogram.ts';
import {
  type TimelineView,
  type TimelineViews,
  timelineViews,
  type ViewCounts,
  viewCounts,
} from '#lib/timeline/views.ts';

/**
 * What pages ask of the edition as a whole. It is made once, and compared as a value when a page is weighed for
 * rendering: a page that asked for it did not read all that it is made from.
 */
export const derivations = {
  figures: (edition: Edition, lang: string): FigureBook => bookOf(edition, lang as Language),
  view: (edition: Edition, path: string): TimelineView | undefined => viewsOf(edition).get(path),
  viewCounts: (edition: Edition): ViewCounts => viewCounts(viewsOf(edition)),
  yearCounts: ({ visits }: Edition): YearCount[] => yearCounts(visits),
  related: (edition: Edition, id: string): RelatedStory[] => {
    const story = recordAt(edition, 'stories', id);
    return story ? relatedStories(story, edition.stories.length) : [];
  },
} satisfies Derivations;

const viewsOf = (edition: Edition) =>
  derived(edition, 'timeline', 'all', ({ visits }) => timelineViews(visits)) as TimelineViews;

type Name = keyof typeof derivations;
const ask = <N extends Name>(edition: Edition, name: N, of: string) =>
  derived(edition, name, of, derivations[name]) as ReturnType<(typeof derivations)[N]>;

/** All numbers and charts of the record. */
export const figureBook = (edition: Edition, lang: Language) => ask(edition, 'figures', lang);

/** Those for one story; one that names none stands as it is when the numbers of the record change. */
export const bookFor: BookFor = (story, edition, lang) =>
  namesFigures(story) ? figureBook(edition, lang) : noFigures;

/** A story as lists show it. They stand as they are when only its text changes, which they do not read. */
export const listed = (story: Story, edition: Edition, lang: Language): Story =>
  fieldsNameFigures(story) ? withNumbers(story, figureBook(edition, lang)) : story;

/** The timeline as one address shows it. */
export const timelineView = (edition: Edition, path: string) => ask(edition, 'view', path);

/** How many visits each view of the timeline shows, by its address. */
export const timelineCounts = (edition: Edition) => ask(edition, 'viewCounts', 'all');

/** How many visits each year saw. */
export const visitsByYear = (edition: Edition) => ask(edition, 'yearCounts', 'all');

/** The stories nearest to one. */
export const relatedTo = (edition: Edition, { id }: Story) => ask(edition, 'related', id);
