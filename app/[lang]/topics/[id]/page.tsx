import { notFound } from 'next/navigation';
import { TopicPage } from '#components/entity/PartyPage.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { editionFor, recordAt } from '#lib/content/edition.ts';
import { visitsOfAll } from '#lib/related/visits.ts';
import { topicPage } from '#lib/seo/ld/topic.ts';
import { trail } from '#lib/seo/ld/trail.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { pagesById } from '../../../params.ts';

type Props = { params: Promise<{ lang: Language; id: string }> };

const topicAt = (lang: Language, id: string) => recordAt(editionFor(paths.topic(lang, id)), 'topics', id);

export const dynamicParams = false;
export const generateStaticParams = pagesById(({ topics }) => topics, paths.topic);

export async function generateMetadata({ params }: Props) {
  const { lang, id } = await params;
  const found = topicAt(lang, id);
  return found ? pageMetadata(paths.topic(lang, id), titled(found.title), found.what) : {};
}

export default async function Page({ params }: Props) {
  const { lang, id } = await params;
  const found = topicAt(lang, id);
  if (!found) notFound();
  const above = [wordsOf(lang).entities.topics.title, paths.topics(lang)] as const;
  return (
    <>
      <TopicPage record={found} visits={visitsOfAll(found.commitments)} lang={lang} />
      <JsonLd things={[topicPage(found, lang), trail(lang, above, [found.title, paths.topic(lang, id)])]} />
    </>
  );
}
