import type { RelatedStory } from '#lib/related/stories.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

// Two names say enough of why a story stands here.
const mostNamed = 2;

/** The stories nearest to one, each with what both are about. */
export function Related({ related, lang }: { related: readonly RelatedStory[]; lang: Language }) {
  const { storyKinds, story: words } = wordsOf(lang);
  return (
    <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
      {related.map(({ story, shared }) => (
        <li key={story.id} className="grid gap-1 border-t border-rule pt-3">
          <p className="label">{storyKinds[story.kind]}</p>
          <h3 className="text-xl">
            <a href={paths.story(lang, story.id)} className="no-underline hover:underline">
              {story.headline}
            </a>
          </h3>
          <p className="font-sans text-[0.9375rem] leading-snug text-muted">
            {words.shared}:{' '}
            {shared
              .slice(0, mostNamed)
              .map((subject) => ('title' in subject ? subject.title : subject.name))
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
