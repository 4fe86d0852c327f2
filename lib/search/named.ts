import type { Organisation, Page, Person, Place, Term, Topic } from '#lib/content/records.ts';
import { lastOffice } from '#lib/related/offices.ts';
import { type Language, paths } from '#lib/site.ts';
import { countryName } from '#lib/words/countries.ts';
import { officeWithYears } from '#lib/words/office.ts';
import { wordsOf } from '#lib/words/words.ts';
import type { Entry } from './entry.ts';

interface Called {
  readonly names: { readonly hi?: string | undefined; readonly ru?: string | undefined };
  readonly aliases: readonly string[];
}

const allNames = ({ names, aliases }: Called) =>
  [names.hi, names.ru, ...aliases].filter((name) => name !== undefined);

const undated = { years: [], topics: [], people: [], names: [] } as const;

/** Somebody, by the office held last; found under the person too. */
export function personEntry(person: Person, lang: Language): Entry {
  const words = wordsOf(lang);
  const office = lastOffice(person);
  return {
    ...undated,
    url: paths.person(lang, person.id),
    lang,
    kind: 'person',
    title: person.name,
    line: office ? officeWithYears(office, words) : countryName(person.country, words),
    people: [person.id],
    names: allNames(person),
  };
}

export const placeEntry = (place: Place, lang: Language): Entry => ({
  ...undated,
  url: paths.place(lang, place.id),
  lang,
  kind: 'place',
  title: place.name,
  line: countryName(place.country, wordsOf(lang)),
  names: allNames(place),
});

export const organisationEntry = (organisation: Organisation, lang: Language): Entry => ({
  ...undated,
  url: paths.organisation(lang, organisation.id),
  lang,
  kind: 'organisation',
  title: organisation.name,
  line: countryName(organisation.country, wordsOf(lang)),
  names: [...allNames(organisation), ...(organisation.short ? [organisation.short] : [])],
});

export const topicEntry = (topic: Topic, lang: Language): Entry => ({
  ...undated,
  url: paths.topic(lang, topic.id),
  lang,
  kind: 'topic',
  title: topic.title,
  line: '',
  topics: [topic.id],
});

/** A term, at its place in the glossary. */
export const termEntry = ({ id, term, aliases, what }: Term, lang: Language): Entry => ({
  ...undated,
  url: `${paths.glossary(lang)}#${id}`,
  lang,
  kind: 'term',
  title: term,
  line: '',
  names: aliases,
  text: what,
});

/** A page of the site about itself. */
export const pageEntry = (page: Page, url: string, lang: Language): Entry => ({
  ...undated,
  url,
  lang,
  kind: 'page',
  title: page.title,
  line: '',
});
