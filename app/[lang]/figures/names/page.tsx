import { NamesPage } from '#components/chart/NamesPage.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { namedNumbers } from '#lib/figures/names.ts';
import { leaf } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst } = wordsOf(lang).figures.names;
  return pageMetadata(paths.figureNames(lang), titled(title), standfirst);
}

export default async function Names({ params }: Props) {
  const { lang } = await params;
  const { figures } = wordsOf(lang);
  const { title, standfirst } = figures.names;
  const page = { path: paths.figureNames(lang), title, description: standfirst, lang };
  return (
    <>
      <NamesPage groups={namedNumbers(editionFor(paths.figureNames(lang)), lang)} lang={lang} />
      <JsonLd things={leaf(page, [figures.title, paths.figures(lang)])} />
    </>
  );
}
