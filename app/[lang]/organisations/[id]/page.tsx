import { notFound } from 'next/navigation';
import { OrganisationPage } from '#components/entity/PartyPage.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { editionFor, recordAt } from '#lib/content/edition.ts';
import { visitsOfAll } from '#lib/related/visits.ts';
import { organisationThing } from '#lib/seo/ld/organisation.ts';
import { trail } from '#lib/seo/ld/trail.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { pagesById } from '../../../params.ts';

type Props = { params: Promise<{ lang: Language; id: string }> };

const organisationAt = (lang: Language, id: string) =>
  recordAt(editionFor(paths.organisation(lang, id)), 'organisations', id);

export const dynamicParams = false;
export const generateStaticParams = pagesById(({ organisations }) => organisations, paths.organisation);

export async function generateMetadata({ params }: Props) {
  const { lang, id } = await params;
  const found = organisationAt(lang, id);
  return found ? pageMetadata(paths.organisation(lang, id), titled(found.name), found.what) : {};
}

export default async function Page({ params }: Props) {
  const { lang, id } = await params;
  const found = organisationAt(lang, id);
  if (!found) notFound();
  const above = [wordsOf(lang).entities.organisations.title, paths.organisations(lang)] as const;
  return (
    <>
      <OrganisationPage record={found} visits={visitsOfAll(found.commitments)} lang={lang} />
      <JsonLd
        things={[
          organisationThing(found, lang),
          trail(lang, above, [found.name, paths.organisation(lang, id)]),
        ]}
      />
    </>
  );
}
