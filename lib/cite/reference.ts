import type { Story } from '#lib/content/records.ts';
import { type CalendarDate, dayOfInstant } from '#lib/dates.ts';
import { type Language, paths, site } from '#lib/site.ts';

/** What a page is cited by. */
export interface Reference {
  readonly id: string;
  readonly author: string;
  readonly title: string;
  readonly day: CalendarDate;
  readonly updated?: CalendarDate;
  readonly url: string;
}

/** A story by its byline, its headline and the days on which it was published and updated. */
export const referenceOf = (
  {
    id,
    byline,
    headline,
    published,
    updated,
  }: Pick<Story, 'id' | 'byline' | 'headline' | 'published' | 'updated'>,
  lang: Language,
): Reference => ({
  id,
  author: byline,
  title: headline,
  day: dayOfInstant(published),
  ...(updated ? { updated: dayOfInstant(updated) } : {}),
  url: site.url + paths.story(lang, id),
});
