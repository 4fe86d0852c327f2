import { notFound } from 'next/navigation';
import { StoryPage } from '#components/story/StoryPage.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { bookOf } from '#lib/figures/book.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { idsOf } from '../../../params.ts';

type Props = { params: Promise<{ lang: Language; id: string }> };

const storyAt = (id: string) => loadEdition().stories.find((story) => story.id === id);

export const dynamicParams = false;
export const generateStaticParams = () => idsOf(loadEdition().stories);

export async function generateMetadata({ params }: Props) {
  const { lang, id } = await params;
  const story = storyAt(id);
  if (!story) return {};
  const json = paths.dataFile(`stories/${id}.json`);
  return pageMetadata(paths.story(lang, id), titled(story.headline), story.standfirst, json);
}

export default async function Page({ params }: Props) {
  const { lang, id } = await params;
  const story = storyAt(id);
  if (!story) notFound();
  return <StoryPage story={story} figures={bookOf(loadEdition(), lang)} lang={lang} />;
}
