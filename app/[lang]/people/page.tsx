import { Index } from '#components/entity/Index.tsx';
import { Heading } from '#components/page/Heading.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { byHome } from '#lib/related/countries.ts';
import { lastOffice } from '#lib/related/offices.ts';
import { listing } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { officeWithYears } from '#lib/words/office.ts';
import { count, wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst } = wordsOf(lang).entities.people;
  return pageMetadata(paths.people(lang), titled(title), standfirst);
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  const words = wordsOf(lang);
  const { entities, locale } = words;
  const { people: w, countries } = entities;
  const groups = byHome(editionFor(paths.people(lang)).people).map(({ home, records }) => ({
    title: countries[home],
    entries: records
      .toSorted((a, b) => b.visits.length - a.visits.length || a.name.localeCompare(b.name, lang))
      .map((person) => {
        const office = lastOffice(person);
        return {
          href: paths.person(lang, person.id),
          name: person.name,
          count: person.visits.length > 0 ? count(person.visits.length, w.count, locale) : '',
          note: office ? officeWithYears(office, words) : w.noOffice,
        };
      }),
  }));
  return (
    <div className="grid gap-10">
      <Heading title={w.title} standfirst={w.standfirst} />
      <Index groups={groups} />
      <JsonLd
        things={listing({ path: paths.people(lang), title: w.title, description: w.standfirst, lang })}
      />
    </div>
  );
}
