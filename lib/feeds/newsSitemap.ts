import type { Edition } from '#lib/content/records.ts';
import { isCalendarDate } from '#lib/dates.ts';
import { type Language, languages, paths, site } from '#lib/site.ts';
import { written } from './sitemap.ts';

const twoDays = 2 * 24 * 60 * 60 * 1000;

/** The stories of the two days before `now`, as news search reads them; older ones have no place there. */
export function newsSitemap(edition: Edition, now: Date): Promise<string> {
  const recent = edition.stories.filter(({ published }) => {
    const age = now.getTime() - Date.parse(published);
    return age >= 0 && age <= twoDays;
  });
  const items = (lang: Language) =>
    recent.map(({ id, headline, published }) => ({
      url: paths.story(lang, id),
      news: {
        publication: { name: site.name, language: lang },
        publication_date: published,
        title: headline,
      },
    }));
  return written(languages.flatMap(items), true);
}

/** The moment of the build; `BUILD_DATE=2026-11-24` stands for the end of that day. */
export function momentOfBuild(named = process.env.BUILD_DATE): Date {
  if (!named) return new Date();
  if (!isCalendarDate(named))
    throw new Error(`BUILD_DATE: Expected a day such as 2026-11-24, found ${named}`);
  return new Date(`${named}T23:59:59Z`);
}
