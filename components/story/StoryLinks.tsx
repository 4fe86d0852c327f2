import type { Story } from '#lib/content/records.ts';
import { dayOfInstant, formatDate } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

/** Stories by headline, kind and day. */
export function StoryLinks({ stories, lang }: { stories: readonly Story[]; lang: Language }) {
  const { storyKinds, locale } = wordsOf(lang);
  return (
    <ul className="grid gap-3">
      {stories.map(({ id, headline, kind, published }) => (
        <li key={id} className="leading-snug">
          <a href={paths.story(lang, id)} className="text-lg">
            {headline}
          </a>
          <span className="block font-sans text-[0.9375rem] text-muted">
            {`${storyKinds[kind]} · `}
            <time dateTime={published}>{formatDate(dayOfInstant(published), locale)}</time>
          </span>
        </li>
      ))}
    </ul>
  );
}
