import { Index } from '#components/entity/Index.tsx';
import { Heading } from '#components/page/Heading.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst } = wordsOf(lang).entities.places;
  return pageMetadata(paths.places(lang), titled(title), standfirst);
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  const words = wordsOf(lang);
  const { places: w, countries } = words.entities;
  const { places } = loadEdition();
  const groups = (['IN', 'RU', 'other'] as const).map((country) => ({
    title: countries[country],
    entries: places
      .filter((place) =>
        country === 'other' ? !['IN', 'RU'].includes(place.country) : place.country === country,
      )
      .map((place) => ({ href: paths.place(lang, place.id), name: place.name, note: place.what }))
      .sort((a, b) => a.name.localeCompare(b.name, lang)),
  }));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <Heading title={w.title} standfirst={w.standfirst} />
      <Index groups={groups} />
    </div>
  );
}
