import type { Edition, Person, Topic } from '#lib/content/records.ts';
import type { Language } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { entriesOf } from './entries.ts';

/** What results can be narrowed to: only what narrows them to something. Newest year first, names by the alphabet. */
export function choicesOf(edition: Edition, lang: Language) {
  const entries = entriesOf(edition, lang);
  const { compare } = new Intl.Collator(wordsOf(lang).locale);
  const named = (ids: readonly string[]) => new Set(ids);
  const topics = named(entries.flatMap((entry) => entry.topics));
  const people = named(entries.flatMap((entry) => entry.people));
  return {
    years: [...named(entries.flatMap((entry) => entry.years))].sort().reverse(),
    topics: edition.topics
      .filter(({ id }) => topics.has(id))
      .sort((a: Topic, b: Topic) => compare(a.title, b.title)),
    people: edition.people
      .filter(({ id }) => people.has(id))
      .sort((a: Person, b: Person) => compare(a.name, b.name)),
  };
}
