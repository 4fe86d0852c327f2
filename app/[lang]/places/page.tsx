import { Index } from '#components/entity/Index.tsx';
import { Overview } from '#components/map/Overview.tsx';
import { Heading } from '#components/page/Heading.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { locate, overview } from '#lib/maps/locate.ts';
import { byHome } from '#lib/related/countries.ts';
import { listing } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { countryName } from '#lib/words/countries.ts';
import { count, wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst } = wordsOf(lang).entities.places;
  return pageMetadata(paths.places(lang), titled(title), standfirst);
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  const words = wordsOf(lang);
  const { places: w, countries, people } = words.entities;
  const places = editionFor(paths.places(lang)).places.toSorted(
    (a, b) => b.visits.length - a.visits.length || a.name.localeCompare(b.name, lang),
  );
  const groups = byHome(places).map(({ home, records }) => ({
    title: countries[home],
    entries: records.map(({ id, name, country, what, visits }) => ({
      href: paths.place(lang, id),
      name,
      count: [
        home === 'other' ? countryName(country, words) : '',
        visits.length > 0 ? count(visits.length, people.count, words.locale) : '',
      ]
        .filter(Boolean)
        .join(' · '),
      note: what,
    })),
  }));
  return (
    <div className="grid gap-10">
      <Heading title={w.title} standfirst={w.standfirst} />
      {places.length > 0 ? (
        <Overview
          large={locate(places, [], overview.large)}
          small={locate(places, [], overview.small)}
          words={words}
        />
      ) : null}
      <Index groups={groups} />
      <JsonLd
        things={listing({ path: paths.places(lang), title: w.title, description: w.standfirst, lang })}
      />
    </div>
  );
}
