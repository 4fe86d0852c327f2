import { notFound } from 'next/navigation';
import { PersonPage } from '#components/entity/PersonPage.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { editionFor, recordAt } from '#lib/content/edition.ts';
import { lastOffice } from '#lib/related/offices.ts';
import { presenceOf } from '#lib/related/presence.ts';
import { personThing } from '#lib/seo/ld/person.ts';
import { trail } from '#lib/seo/ld/trail.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { pagesById } from '../../../params.ts';

type Props = { params: Promise<{ lang: Language; id: string }> };

const personAt = (lang: Language, id: string) => recordAt(editionFor(paths.person(lang, id)), 'people', id);

export const dynamicParams = false;
export const generateStaticParams = pagesById(({ people }) => people, paths.person);

export async function generateMetadata({ params }: Props) {
  const { lang, id } = await params;
  const found = personAt(lang, id);
  return found
    ? pageMetadata(paths.person(lang, id), titled(found.name), lastOffice(found)?.title ?? found.name)
    : {};
}

export default async function Page({ params }: Props) {
  const { lang, id } = await params;
  const found = personAt(lang, id);
  if (!found) notFound();
  const above = [wordsOf(lang).entities.people.title, paths.people(lang)] as const;
  return (
    <>
      <PersonPage person={found} presences={presenceOf(found)} lang={lang} />
      <JsonLd things={[personThing(found, lang), trail(lang, above, [found.name, paths.person(lang, id)])]} />
    </>
  );
}
