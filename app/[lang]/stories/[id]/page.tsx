import { notFound } from 'next/navigation';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { Moved } from '#components/story/Moved.tsx';
import { StoryPage } from '#components/story/StoryPage.tsx';
import { cardOfStory } from '#lib/cards/card.ts';
import { bibtex } from '#lib/cite/bibtex.ts';
import { plainCitation } from '#lib/cite/plain.ts';
import { referenceOf } from '#lib/cite/reference.ts';
import { loadEdition } from '#lib/content/edition.ts';
import { bookOf } from '#lib/figures/book.ts';
import { withNumbers } from '#lib/figures/written.ts';
import { partings } from '#lib/related/disagreements.ts';
import { sinceStory } from '#lib/related/since.ts';
import { relatedStories } from '#lib/related/stories.ts';
import { newsArticle } from '#lib/seo/ld/story.ts';
import { trail } from '#lib/seo/ld/trail.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { idsOf } from '../../../params.ts';

type Props = { params: Promise<{ lang: Language; id: string }> };

const storyAt = (id: string) => loadEdition().stories.find((story) => story.id === id);
const renamedFrom = (id: string) => loadEdition().stories.find(({ aliases }) => aliases.includes(id));

export const dynamicParams = false;
export const generateStaticParams = () =>
  idsOf(loadEdition().stories.flatMap(({ id, aliases }) => [id, ...aliases].map((each) => ({ id: each }))));

export async function generateMetadata({ params }: Props) {
  const { lang, id } = await params;
  const story = storyAt(id) ?? renamedFrom(id);
  if (!story) return {};
  const json = paths.dataFile(`stories/${story.id}.json`);
  const { headline, standfirst } = withNumbers(story, bookOf(loadEdition(), lang));
  const { published, updated, kind } = story;
  return pageMetadata(paths.story(lang, story.id), titled(headline), standfirst, {
    json,
    card: cardOfStory(story, lang),
    article: { published, updated, section: wordsOf(lang).storyKinds[kind] },
  });
}

export default async function Page({ params }: Props) {
  const { lang, id } = await params;
  const story = storyAt(id);
  if (!story) {
    const renamed = renamedFrom(id);
    if (!renamed) notFound();
    return <Moved story={renamed} lang={lang} />;
  }
  const edition = loadEdition();
  const book = bookOf(edition, lang);
  const filled = withNumbers(story, book);
  const reference = referenceOf(story, lang);
  const above = [wordsOf(lang).nav.stories, paths.stories(lang)] as const;
  return (
    <>
      <JsonLd
        things={[newsArticle(filled, lang), trail(lang, above, [story.headline, paths.story(lang, id)])]}
      />
      <StoryPage
        story={filled}
        figures={book}
        since={sinceStory(story)}
        partings={partings(story)}
        related={relatedStories(story, edition.stories.length)}
        citation={{ plain: plainCitation(reference, lang), bibtex: bibtex(reference), url: reference.url }}
        lang={lang}
      />
    </>
  );
}
