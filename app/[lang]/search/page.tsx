import { SearchPage } from '#components/search/SearchPage.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { choicesOf } from '#lib/search/choices.ts';
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
  return <SearchPage {...choicesOf(loadEdition(), lang)} lang={lang} />;
}
