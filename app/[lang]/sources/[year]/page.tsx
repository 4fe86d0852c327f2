import { notFound } from 'next/navigation';
import { SourceShelf } from '#components/entity/SourceShelf.tsx';
import { Heading } from '#components/page/Heading.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { Narrowing } from '#components/page/Narrowing.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { months, shelves } from '#lib/related/registry.ts';
import { listing } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { count, wordsOf } from '#lib/words/words.ts';
import { pagesUnder } from '../../../params.ts';

type Props = { params: Promise<{ lang: Language; year: string }> };

const titleOf = (year: string, lang: Language) => {
  const { sourcesPage } = wordsOf(lang).entities;
  return year === 'undated' ? sourcesPage.undated : sourcesPage.of(year);
};

export const dynamicParams = false;
export const generateStaticParams = pagesUnder(
  ({ sources }) => shelves(sources).map(({ year }) => year),
  paths.sources,
  (year) => ({ year }),
);

export async function generateMetadata({ params }: Props) {
  const { lang, year } = await params;
  const title = titleOf(year, lang);
  return pageMetadata(paths.sources(lang, year), titled(title), title);
}

export default async function SourcesOfYear({ params }: Props) {
  const { lang, year } = await params;
  const { entities, locale } = wordsOf(lang);
  const all = shelves(editionFor(paths.sources(lang, year)).sources);
  const shelf = all.find((each) => each.year === year);
  if (!shelf) notFound();
  const years = all.map((each) => ({
    href: paths.sources(lang, each.year),
    label: each.year === 'undated' ? entities.sourcesPage.undated : each.year,
    current: each === shelf,
  }));
  return (
    <div className="grid gap-8">
      <Heading
        kicker={<a href={paths.sources(lang)}>{entities.sourcesPage.title}</a>}
        title={titleOf(year, lang)}
        standfirst={count(shelf.sources.length, entities.sourcesPage.count, locale)}
      />
      <SourceShelf shelf={months(shelf)} lang={lang} />
      <Narrowing label={entities.sourcesPage.allYears} chips={years} />
      <JsonLd
        things={listing(
          {
            path: paths.sources(lang, year),
            title: titleOf(year, lang),
            description: titleOf(year, lang),
            lang,
          },
          [entities.sourcesPage.title, paths.sources(lang)],
        )}
      />
    </div>
  );
}
