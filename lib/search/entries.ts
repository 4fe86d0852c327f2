import type { Edition } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import { promiseEntry, storyEntry, visitEntry } from './dated.ts';
import type { Entry } from './entry.ts';
import { organisationEntry, pageEntry, personEntry, placeEntry, termEntry, topicEntry } from './named.ts';

/** Pages of `content/pages/` that have an address of their own; others are parts of these. */
const ownPages = { about: paths.about, accessibility: paths.accessibility };

/** Everything that the search of one language finds. */
export function entriesOf(edition: Edition, lang: Language): Entry[] {
  const { stories, visits, commitments, people, places, organisations, topics, glossary, pages } = edition;
  return [
    ...stories.map((story) => storyEntry(story, lang)),
    ...visits.map((visit) => visitEntry(visit, lang)),
    ...commitments.map((commitment) => promiseEntry(commitment, lang)),
    ...people.map((person) => personEntry(person, lang)),
    ...places.map((place) => placeEntry(place, lang)),
    ...organisations.map((organisation) => organisationEntry(organisation, lang)),
    ...topics.map((topic) => topicEntry(topic, lang)),
    ...glossary.map((term) => termEntry(term, lang)),
    ...pages.flatMap((page) => {
      const address = page.id in ownPages ? ownPages[page.id as keyof typeof ownPages] : undefined;
      return address ? [pageEntry(page, address(lang), lang)] : [];
    }),
  ];
}
