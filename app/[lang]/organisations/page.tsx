import { Index } from '#components/entity/Index.tsx';
import { Heading } from '#components/page/Heading.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { byHome } from '#lib/related/countries.ts';
import { listing } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { count, wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst } = wordsOf(lang).entities.organisations;
  return pageMetadata(paths.organisations(lang), titled(title), standfirst);
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  const { entities, locale } = wordsOf(lang);
  const { organisations: w, countries, promises } = entities;
  const groups = byHome(editionFor(paths.organisations(lang)).organisations).map(({ home, records }) => ({
    title: countries[home],
    entries: records
      .toSorted((a, b) => a.name.localeCompare(b.name, lang))
      .map(({ id, name, what, commitments }) => ({
        href: paths.organisation(lang, id),
        name,
        count: commitments.length > 0 ? count(commitments.length, promises, locale) : '',
        note: what,
      })),
  }));
  return (
    <div className="grid gap-10">
      <Heading title={w.title} standfirst={w.standfirst} />
      <Index groups={groups} />
      <JsonLd
        things={listing({ path: paths.organisations(lang), title: w.title, description: w.standfirst, lang })}
      />
    </div>
  );
}
