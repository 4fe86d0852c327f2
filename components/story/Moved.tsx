import type { Story } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { Heading } from '../page/Heading.tsx';

/** What stands at the former address of a story: it leads to the present one at once, and says so. */
export function Moved({ story, lang }: { story: Story; lang: Language }) {
  const { moved } = wordsOf(lang).story;
  const href = paths.story(lang, story.id);
  return (
    <div className="grid gap-6">
      <meta httpEquiv="refresh" content={`0; url=${href}`} />
      <Heading title={moved} />
      <p className="text-xl">
        <a href={href}>{story.headline}</a>
      </p>
    </div>
  );
}
