import { Heading } from '#components/page/Heading.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { StoryCard } from '#components/story/StoryCard.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { listed } from '#lib/desk/derivations.ts';
import { listing } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst } = wordsOf(lang).stories;
  return pageMetadata(paths.stories(lang), titled(title), standfirst);
}

export default async function Stories({ params }: Props) {
  const { lang } = await params;
  const { stories, front } = wordsOf(lang);
  const edition = editionFor(paths.stories(lang));
  const all = edition.stories.map((story) => listed(story, edition, lang));
  return (
    <div className="grid gap-10">
      <Heading title={stories.title} standfirst={stories.standfirst} />
      {all.length === 0 ? <p>{front.none}</p> : null}
      <ol className="grid gap-x-12 gap-y-9 md:grid-cols-2">
        {all.map((story) => (
          <li key={story.id} className="border-t border-rule pt-5">
            <StoryCard story={story} lang={lang} />
          </li>
        ))}
      </ol>
      <JsonLd
        things={listing({
          path: paths.stories(lang),
          title: stories.title,
          description: stories.standfirst,
          lang,
        })}
      />
    </div>
  );
}
