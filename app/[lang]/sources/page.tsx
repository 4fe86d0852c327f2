import { Tally } from '#components/entity/Tally.tsx';
import { Heading } from '#components/page/Heading.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { Section } from '#components/page/Section.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { nameOf } from '#lib/figures/sourceNames.ts';
import { shelves, tally } from '#lib/related/registry.ts';
import { listing } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { numeral, wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

const standfirstIn = (lang: Language) => {
  const { entities, locale } = wordsOf(lang);
  return entities.sourcesPage.standfirst(numeral(editionFor(paths.sources(lang)).sources.length, locale));
};

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  return pageMetadata(
    paths.sources(lang),
    titled(wordsOf(lang).entities.sourcesPage.title),
    standfirstIn(lang),
  );
}

export default async function Sources({ params }: Props) {
  const { lang } = await params;
  const { sourcesPage: w } = wordsOf(lang).entities;
  const { sources } = editionFor(paths.sources(lang));
  const name = nameOf(lang);
  const years = shelves(sources).map(({ year, sources: { length } }) => ({
    name: year === 'undated' ? w.undated : year,
    href: paths.sources(lang, year),
    n: length,
  }));
  const lists = [
    [w.countries, tally(sources, 'country'), name.country],
    [w.languages, tally(sources, 'language'), name.language],
    [w.kinds, tally(sources, 'kind'), name.kind],
  ] as const;
  return (
    <div className="grid gap-10">
      <Heading title={w.title} standfirst={standfirstIn(lang)} />
      <Section id="years" title={w.years}>
        <Tally items={years} lang={lang} />
      </Section>
      {lists.map(([title, items, called], i) => (
        <Section key={title} id={`list-${i + 1}`} title={title}>
          <Tally items={items.map(([code, n]) => ({ name: called(code), n }))} lang={lang} />
        </Section>
      ))}
      <JsonLd
        things={listing({ path: paths.sources(lang), title: w.title, description: standfirstIn(lang), lang })}
      />
    </div>
  );
}
