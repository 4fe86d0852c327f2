import type { TimelineProps } from '#components/visit/TimelinePage.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import type { Language } from '#lib/site.ts';
import { yearsOfEntries } from '#lib/timeline/entries.ts';
import { histogram } from '#lib/timeline/histogram.ts';
import { narrowings } from '#lib/timeline/narrowings.ts';
import { peopleByVisits } from '#lib/timeline/people.ts';
import { titleOf } from '#lib/timeline/titles.ts';
import { type TimelineView, type TimelineViews, timelineViews } from '#lib/timeline/views.ts';
import { wordsOf } from '#lib/words/words.ts';

const kept = new WeakMap<ReturnType<typeof loadEdition>, TimelineViews>();

/** Every view of the timeline by its address: derived once an edition, not once a page. */
export function allViews(): TimelineViews {
  const edition = loadEdition();
  const views = kept.get(edition) ?? timelineViews(edition.visits);
  kept.set(edition, views);
  return views;
}

/** Everything that the timeline's page shows at one address. */
export function timelineProps(
  path: string,
  { narrowed, visits }: TimelineView,
  lang: Language,
): TimelineProps {
  const { visits: all, people } = loadEdition();
  const words = wordsOf(lang);
  const views = allViews();
  const person = people.find(({ id }) => id === narrowed.person)?.name;
  return {
    path,
    title: titleOf(narrowed, person, words),
    years: yearsOfEntries(visits),
    bars: histogram(all, visits),
    shown: visits.length,
    total: all.length,
    oneLane: narrowed.in !== undefined,
    narrowings: narrowings(views, narrowed, words),
    // On a person's view the list of everyone would make pages grow with the square of people.
    people: person ? [] : peopleByVisits(views, words.locale),
    lang,
  };
}
