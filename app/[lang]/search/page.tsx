import { JsonLd } from '#components/page/JsonLd.tsx';
import { SearchPage } from '#components/search/SearchPage.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { choicesOf } from '#lib/search/choices.ts';
import { entriesOf } from '#lib/search/entries.ts';
import { partsOf } from '#lib/search/parts.ts';
import { leaf } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, languages, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { search } = wordsOf(lang);
  return pageMetadata(paths.search(lang), titled(search.title), search.standfirst);
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst } = wordsOf(lang).search;
  const edition = editionFor(paths.search(lang));
  const parts = partsOf(languages.flatMap((each) => entriesOf(edition, each)));
  return (
    <>
      <SearchPage {...choicesOf(edition, lang)} parts={parts.length} lang={lang} />
      <JsonLd things={leaf({ path: paths.search(lang), title, description: standfirst, lang })} />
    </>
  );
}
