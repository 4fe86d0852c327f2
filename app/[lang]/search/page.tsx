import { JsonLd } from '#components/page/JsonLd.tsx';
import { SearchPage } from '#components/search/SearchPage.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { choicesOf } from '#lib/search/choices.ts';
import { leaf } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
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
  return (
    <>
      <JsonLd things={leaf({ path: paths.search(lang), title, description: standfirst, lang })} />
      <SearchPage {...choicesOf(loadEdition(), lang)} lang={lang} />
    </>
  );
}
