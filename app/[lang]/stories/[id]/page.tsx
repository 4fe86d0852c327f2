import { notFound } from 'next/navigation';
import { StoryPage } from '#components/story/StoryPage.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';

type Props = { params: Promise<{ lang: Language; id: string }> };

const storyAt = (id: string) => loadEdition().stories.find((story) => story.id === id);

export const dynamicParams = false;
// Next.js stops on a list of none (NOTES.md): an id that no file can have stands in and is not found.
export function generateStaticParams() {
  const ids = loadEdition().stories.map(({ id }) => ({ id }));
  return ids.length > 0 ? ids : [{ id: '_' }];
}

export async function generateMetadata({ params }: Props) {
  const { lang, id } = await params;
  const story = storyAt(id);
  return story ? pageMetadata(paths.story(lang, id), titled(story.headline), story.standfirst) : {};
}

export default async function Page({ params }: Props) {
  const { lang, id } = await params;
  const story = storyAt(id);
  if (!story) notFound();
  return <StoryPage story={story} lang={lang} />;
}
