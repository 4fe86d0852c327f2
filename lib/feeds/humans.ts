import type { Edition } from '#lib/content/records.ts';
import { formatDate } from '#lib/dates.ts';
import { type Language, paths, site } from '#lib/site.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { wordsOf } from '#lib/words/words.ts';

/** Who makes the site and how, for a person who looks behind it. */
export function humans(edition: Edition, lang: Language): string {
  const { feeds, locale } = wordsOf(lang);
  const { team, made, checked, licence, standards, parts } = feeds.humans;
  const at = (path: string) => `${site.url}${path}`;
  return [
    `/* ${team} */`,
    `${site.byline}: ${at(paths.about(lang))}`,
    `${feeds.humans.corrections}: ${at(paths.corrections(lang))}`,
    '',
    `/* ${made} */`,
    `${site.name}: ${site.tagline}`,
    `${checked}: ${formatDate(recordDate(edition), locale)}`,
    `${licence}: ${site.licence.name}, ${site.licence.url}`,
    `${feeds.humans.data}: ${at(paths.data())}`,
    `${standards}: HTML, CSS, SVG, RSS, Atom, JSON Feed, iCalendar`,
    `${parts}: Next.js, React, Tailwind CSS, Source Serif 4, Source Sans 3`,
    '',
  ].join('\n');
}
