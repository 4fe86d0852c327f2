import { Tally } from '#components/entity/Tally.tsx';
import { Heading } from '#components/page/Heading.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { Section } from '#components/page/Section.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { shelves, tally } from '#lib/related/registry.ts';
import { listing } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { displayNames } from '#lib/words/formats.ts';
import { numeral, wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

const standfirstIn = (lang: Language) => {
  const { entities, locale } = wordsOf(lang);
  return entities.sourcesPage.standfirst(numeral(loadEdition().sources.length, locale));
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
  const { locale } = wordsOf(lang);
  const { sources } = loadEdition();
  const named = (type: 'region' | 'language') => {
    const names = displayNames(locale, { type });
    return (code: string) => names.of(code) ?? code;
  };
  const years = shelves(sources).map(({ year, sources: { length } }) => ({
    name: year === 'undated' ? w.undated : year,
    href: paths.sources(lang, year),
    n: length,
  }));
  const lists = [
    [w.countries, tally(sources, 'country'), named('region')],
    [w.languages, tally(sources, 'language'), named('language')],
    [w.kinds, tally(sources, 'kind'), (kind: string) => w.kindNames[kind as keyof typeof w.kindNames]],
  ] as const;
  return (
    <div className="grid gap-10">
      <JsonLd
        things={listing({ path: paths.sources(lang), title: w.title, description: standfirstIn(lang), lang })}
      />
      <Heading title={w.title} standfirst={standfirstIn(lang)} />
      <Section id="years" title={w.years}>
        <Tally items={years} lang={lang} />
      </Section>
      {lists.map(([title, items, nameOf], i) => (
        <Section key={title} id={`list-${i + 1}`} title={title}>
          <Tally items={items.map(([code, n]) => ({ name: nameOf(code), n }))} lang={lang} />
        </Section>
      ))}
    </div>
  );
}
