import { FiguresPage } from '#components/chart/FiguresPage.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { formatDate } from '#lib/dates.ts';
import { figureBook } from '#lib/desk/derivations.ts';
import { partsOf } from '#lib/figures/charts.ts';
import { strongNumbers } from '#lib/figures/strong.ts';
import { leaf } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

function standfirstIn(lang: Language) {
  const { figures, locale } = wordsOf(lang);
  return figures.standfirst(formatDate(recordDate(editionFor(paths.figures(lang))), locale));
}

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  return pageMetadata(paths.figures(lang), titled(wordsOf(lang).figures.title), standfirstIn(lang));
}

export default async function Figures({ params }: Props) {
  const { lang } = await params;
  const book = figureBook(editionFor(paths.figures(lang)), lang);
  const { title } = wordsOf(lang).figures;
  return (
    <>
      <FiguresPage
        standfirst={standfirstIn(lang)}
        strong={strongNumbers(book, lang)}
        parts={partsOf([...book.charts.values()])}
        lang={lang}
      />
      <JsonLd things={leaf({ path: paths.figures(lang), title, description: standfirstIn(lang), lang })} />
    </>
  );
}
