import type { Story } from '#lib/content/records.ts';
import { dayOfInstant, formatDate } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

const sizes = {
  lead: {
    headline: 'text-[2rem] leading-[1.12] md:text-5xl',
    standfirst: 'text-xl text-pretty md:text-[1.375rem]',
  },
  list: { headline: 'text-2xl', standfirst: 'text-lg' },
} as const;

/** A story as a list shows it: kicker, date, headline, standfirst. */
export function StoryCard({
  story,
  lang,
  size = 'list',
}: {
  story: Story;
  lang: Language;
  size?: keyof typeof sizes;
}) {
  const words = wordsOf(lang);
  const day = dayOfInstant(story.published);
  return (
    <article className="grid gap-2">
      <p className="label">
        {words.storyKinds[story.kind]} ·{' '}
        <time dateTime={story.published}>{formatDate(day, words.locale)}</time>
      </p>
      <h2 className={sizes[size].headline}>
        <a href={paths.story(lang, story.id)} className="no-underline hover:underline">
          {story.headline}
        </a>
      </h2>
      <p className={`leading-snug text-muted ${sizes[size].standfirst}`}>{story.standfirst}</p>
    </article>
  );
}
