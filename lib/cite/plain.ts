import { formatDate } from '#lib/dates.ts';
import { type Language, site } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import type { Reference } from './reference.ts';

/** A reference as one line of text. */
export function plainCitation({ author, title, day, updated, url }: Reference, lang: Language): string {
  const { cite, locale } = wordsOf(lang);
  const written = formatDate(day, locale);
  const days = updated ? cite.updated(written, formatDate(updated, locale)) : written;
  return cite.plain(author, inner(title), site.name, days, url);
}

/** Within double quotes a title’s own become single. */
const inner = (title: string) => title.replaceAll('“', '‘').replaceAll('”', '’');
