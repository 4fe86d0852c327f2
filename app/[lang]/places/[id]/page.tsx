import { notFound } from 'next/navigation';
import { PlacePage } from '#components/entity/PlacePage.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { locate } from '#lib/maps/locate.ts';
import { placeThing } from '#lib/seo/ld/place.ts';
import { trail } from '#lib/seo/ld/trail.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { idsOf } from '../../../params.ts';

type Props = { params: Promise<{ lang: Language; id: string }> };

const recordAt = (id: string) => loadEdition().places.find((record) => record.id === id);

export const dynamicParams = false;
export const generateStaticParams = () => idsOf(loadEdition().places);

export async function generateMetadata({ params }: Props) {
  const { lang, id } = await params;
  const found = recordAt(id);
  return found ? pageMetadata(paths.place(lang, id), titled(found.name), found.what) : {};
}

export default async function Page({ params }: Props) {
  const { lang, id } = await params;
  const found = recordAt(id);
  if (!found) notFound();
  const above = [wordsOf(lang).entities.places.title, paths.places(lang)] as const;
  return (
    <>
      <JsonLd things={[placeThing(found, lang), trail(lang, above, [found.name, paths.place(lang, id)])]} />
      <PlacePage place={found} map={locate([found])} lang={lang} />
    </>
  );
}
