import { notFound } from 'next/navigation';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { Moved } from '#components/story/Moved.tsx';
import { StoryPage } from '#components/story/StoryPage.tsx';
import { cardOfStory } from '#lib/cards/card.ts';
import { bibtex } from '#lib/cite/bibtex.ts';
import { plainCitation } from '#lib/cite/plain.ts';
import { referenceOf } from '#lib/cite/reference.ts';
import { type Edition, editionFor, recordAt } from '#lib/content/edition.ts';
import { bookFor, relatedTo } from '#lib/desk/derivations.ts';
import { withNumbers } from '#lib/figures/written.ts';
import { partings } from '#lib/related/disagreements.ts';
import { sinceStory } from '#lib/related/since.ts';
import { newsArticle } from '#lib/seo/ld/story.ts';
import { trail } from '#lib/seo/ld/trail.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { pagesUnder } from '../../../params.ts';

type Props = { params: Promise<{ lang: Language; id: string }> };

const renamedFrom = ({ stories }: Edition, id: string) => stories.find(({ aliases }) => aliases.includes(id));

export const dynamicParams = false;
export const generateStaticParams = pagesUnder(
  ({ stories }) => stories.flatMap(({ id, aliases }) => [id, ...aliases]),
  paths.story,
  (id) => ({ id }),
);

export async function generateMetadata({ params }: Props) {
  const { lang, id } = await params;
  const edition = editionFor(paths.story(lang, id));
  const story = recordAt(edition, 'stories', id) ?? renamedFrom(edition, id);
  if (!story) return {};
  const json = paths.dataFile(`stories/${story.id}.json`);
  const { headline, standfirst } = withNumbers(story, bookFor(story, edition, lang));
  const { published, updated, kind } = story;
  return pageMetadata(paths.story(lang, story.id), titled(headline), standfirst, {
    json,
    card: cardOfStory(story, lang),
    article: { published, updated, section: wordsOf(lang).storyKinds[kind] },
  });
}

export default async function Page({ params }: Props) {
  const { lang, id } = await params;
  const edition = editionFor(paths.story(lang, id));
  const story = recordAt(edition, 'stories', id);
  if (!story) {
    const renamed = renamedFrom(edition, id);
    if (!renamed) notFound();
    return <Moved story={renamed} lang={lang} />;
  }
  const book = bookFor(story, edition, lang);
  const filled = withNumbers(story, book);
  const reference = referenceOf(story, lang);
  const above = [wordsOf(lang).nav.stories, paths.stories(lang)] as const;
  return (
    <>
      <StoryPage
        story={filled}
        figures={book}
        since={sinceStory(story)}
        partings={partings(story)}
        related={relatedTo(edition, story)}
        citation={{
          plain: plainCitation(reference, lang),
          bibtex: bibtex(reference, lang),
          url: reference.url,
        }}
        lang={lang}
      />
      <JsonLd
        things={[newsArticle(filled, lang), trail(lang, above, [story.headline, paths.story(lang, id)])]}
      />
    </>
  );
}
