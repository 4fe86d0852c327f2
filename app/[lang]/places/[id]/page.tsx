import { notFound } from 'next/navigation';
import { PlacePage } from '#components/entity/PlacePage.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { editionFor, recordAt } from '#lib/content/edition.ts';
import { locate } from '#lib/maps/locate.ts';
import { placeThing } from '#lib/seo/ld/place.ts';
import { trail } from '#lib/seo/ld/trail.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { pagesById } from '../../../params.ts';

type Props = { params: Promise<{ lang: Language; id: string }> };

const placeAt = (lang: Language, id: string) => recordAt(editionFor(paths.place(lang, id)), 'places', id);

export const dynamicParams = false;
export const generateStaticParams = pagesById(({ places }) => places, paths.place);

export async function generateMetadata({ params }: Props) {
  const { lang, id } = await params;
  const found = placeAt(lang, id);
  return found ? pageMetadata(paths.place(lang, id), titled(found.name), found.what) : {};
}

export default async function Page({ params }: Props) {
  const { lang, id } = await params;
  const found = placeAt(lang, id);
  if (!found) notFound();
  const above = [wordsOf(lang).entities.places.title, paths.places(lang)] as const;
  return (
    <>
      <PlacePage place={found} map={locate([found])} lang={lang} />
      <JsonLd things={[placeThing(found, lang), trail(lang, above, [found.name, paths.place(lang, id)])]} />
    </>
  );
}
