import { ChartFigure } from '#components/chart/ChartFigure.tsx';
import { Heading } from '#components/page/Heading.tsx';
import { Numbers } from '#components/page/Numbers.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { bookOf } from '#lib/figures/book.ts';
import { strongNumbers } from '#lib/figures/strong.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst } = wordsOf(lang).figures;
  return pageMetadata(paths.figures(lang), titled(title), standfirst);
}

export default async function Figures({ params }: Props) {
  const { lang } = await params;
  const words = wordsOf(lang);
  const { kicker, title, standfirst } = words.figures;
  const edition = loadEdition();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
      <Heading kicker={kicker} title={title} standfirst={standfirst} />
      <Numbers strong={strongNumbers(edition, lang)} />
      {[...bookOf(edition, lang).charts.values()].map((chart) => (
        <section key={chart.name} aria-labelledby={chart.name} className="border-t-2 border-ink pt-4">
          <ChartFigure chart={chart} words={words} heading="h2" />
        </section>
      ))}
    </div>
  );
}
