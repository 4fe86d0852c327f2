import type { Edition } from '#lib/content/records.ts';
import { dayOfInstant } from '#lib/dates.ts';
import { allCorrections } from '#lib/related/corrections.ts';
import { shelves } from '#lib/related/registry.ts';
import { type Language, languages, paths } from '#lib/site.ts';
import { timelineViews } from '#lib/timeline/views.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { trackerRows } from '#lib/tracker/rows.ts';
import { trackerViews, viewPath } from '#lib/tracker/views.ts';
import { dayOfStory, daysKnown, newestOf } from './days.ts';

/** A page under its one address, with the day of the newest thing on it; a page without dates has none. */
export interface ListedPage {
  readonly path: string;
  readonly lastmod?: string | undefined;
}

/** Every page of the site that has an address of its own. A new kind of page is to be named here. */
export function pagesOf(edition: Edition): ListedPage[] {
  return [
    ...languages.flatMap((lang) => [
      ...indexes(edition, lang),
      ...records(edition, lang),
      ...views(edition, lang),
    ]),
    { path: paths.data(), lastmod: newestOf([recordDate(edition), ...edition.stories.map(dayOfStory)]) },
  ];
}

function indexes(edition: Edition, lang: Language): ListedPage[] {
  const { stories, visits, people, places, organisations, topics, sources } = edition;
  const until = recordDate(edition);
  const days = daysKnown(until);
  const written = stories.map(dayOfStory);
  const newestSource = newestOf(sources.map(({ date }) => (date === 'unstated' ? undefined : date)));
  const corrected = allCorrections(stories).map(({ correction }) => dayOfInstant(correction.at));
  return [
    { path: paths.front(lang), lastmod: newestOf([until, ...written]) },
    { path: paths.stories(lang), lastmod: newestOf(written) },
    { path: paths.visits(lang), lastmod: days.ofVisits(visits) },
    { path: paths.commitments(lang), lastmod: until },
    { path: paths.slips(lang), lastmod: until },
    { path: paths.people(lang), lastmod: newestOf(people.map(days.ofPerson)) },
    { path: paths.places(lang), lastmod: newestOf(places.map(days.ofPlace)) },
    { path: paths.organisations(lang), lastmod: newestOf(organisations.map(days.ofParty)) },
    { path: paths.topics(lang), lastmod: newestOf(topics.map(days.ofParty)) },
    { path: paths.figures(lang), lastmod: until },
    { path: paths.figureNames(lang), lastmod: until },
    { path: paths.sources(lang), lastmod: newestSource },
    { path: paths.search(lang) },
    { path: paths.glossary(lang) },
    { path: paths.corrections(lang), lastmod: newestOf(corrected) },
    { path: paths.about(lang), lastmod: until },
    ...(edition.pages.some(({ id }) => id === 'accessibility') ? [{ path: paths.accessibility(lang) }] : []),
  ];
}

function records(edition: Edition, lang: Language): ListedPage[] {
  const days = daysKnown(recordDate(edition));
  const listed = <T extends { id: string }>(
    of: readonly T[],
    path: (lang: Language, id: string) => string,
    day: (record: T) => string | undefined,
  ) => of.map((record) => ({ path: path(lang, record.id), lastmod: day(record) }));
  return [
    ...listed(edition.stories, paths.story, dayOfStory),
    ...listed(edition.visits, paths.visit, days.ofVisit),
    ...listed(edition.commitments, paths.commitment, days.ofCommitment),
    ...listed(edition.people, paths.person, days.ofPerson),
    ...listed(edition.places, paths.place, days.ofPlace),
    ...listed(edition.organisations, paths.organisation, days.ofParty),
    ...listed(edition.topics, paths.topic, days.ofParty),
  ];
}

/** The timeline and the tracker narrowed, and the sources by year. */
function views(edition: Edition, lang: Language): ListedPage[] {
  const until = recordDate(edition);
  const days = daysKnown(until);
  const narrowed = [...timelineViews(edition.visits)].filter(([path]) => path !== '');
  const tracked = trackerViews(trackerRows(edition.commitments, until)).map(viewPath);
  return [
    ...narrowed.map(([path, { visits }]) => ({
      path: paths.visitsBy(lang, path),
      lastmod: days.ofVisits(visits),
    })),
    ...tracked
      .filter((path) => path !== '')
      .map((path) => ({ path: paths.commitmentsBy(lang, path), lastmod: until })),
    ...shelves(edition.sources).map(({ year, sources }) => ({
      path: paths.sources(lang, year),
      lastmod: year === 'undated' ? undefined : newestOf(sources.map(({ date }) => date)),
    })),
  ];
}
