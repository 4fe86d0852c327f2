import type { TimelineProps } from '#components/visit/TimelinePage.tsx';
import { type Edition, recordAt } from '#lib/content/edition.ts';
import { timelineCounts, visitsByYear } from '#lib/desk/derivations.ts';
import type { Language } from '#lib/site.ts';
import { yearsOfEntries } from '#lib/timeline/entries.ts';
import { histogram } from '#lib/timeline/histogram.ts';
import { narrowings } from '#lib/timeline/narrowings.ts';
import { peopleByVisits } from '#lib/timeline/people.ts';
import { titleOf } from '#lib/timeline/titles.ts';
import type { TimelineView } from '#lib/timeline/views.ts';
import { wordsOf } from '#lib/words/words.ts';

/** Everything that the timeline's page shows at one address. */
export function timelineProps(
  edition: Edition,
  path: string,
  { narrowed, visits }: TimelineView,
  lang: Language,
): TimelineProps {
  const words = wordsOf(lang);
  const counts = timelineCounts(edition);
  const person = narrowed.person && recordAt(edition, 'people', narrowed.person)?.name;
  return {
    path,
    title: titleOf(narrowed, person, words),
    years: yearsOfEntries(visits),
    bars: histogram(visitsByYear(edition), visits),
    shown: visits.length,
    total: counts.get('')?.visits ?? 0,
    oneLane: narrowed.in !== undefined,
    narrowings: narrowings(counts, narrowed, words),
    // On a person's view the list of everyone would make pages grow with the square of people.
    people: person ? [] : peopleByVisits(counts, (id) => recordAt(edition, 'people', id), words.locale),
    lang,
  };
}
