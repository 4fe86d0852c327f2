import type { Chart, ChartName, ChartPart } from '#lib/figures/charts.ts';
import type { Strong } from '#lib/figures/strong.ts';
import { type Language, paths } from '#lib/site.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { Heading } from '../page/Heading.tsx';
import { Numbers } from '../page/Numbers.tsx';
import { OnPage, Parts } from '../page/Parts.tsx';
import { ChartFigure } from './ChartFigure.tsx';

interface Props {
  standfirst: string;
  strong: readonly Strong[];
  parts: readonly { readonly part: ChartPart; readonly charts: readonly Chart[] }[];
  lang: Language;
}

/** The record in numbers: the strongest first, then every chart with its table and its data file. */
export function FiguresPage({ standfirst, strong, parts, lang }: Props) {
  const words = wordsOf(lang);
  const { kicker, title, onPage, parts: titles, names } = words.figures;
  const told = parts.map(({ part, charts }) => ({
    id: part,
    title: titles[part],
    items: charts,
    content: <Charts charts={charts} words={words} />,
  }));
  return (
    <article className="grid gap-12">
      <Heading kicker={kicker} title={title} standfirst={standfirst} />
      <Numbers strong={strong} />
      <OnPage parts={told} label={onPage} />
      <Parts parts={told} />
      <p className="font-sans text-base">
        <a href={paths.figureNames(lang)} className="inline-block py-1">
          {names.link}
        </a>
      </p>
    </article>
  );
}

// The others share a row.
const spans: Partial<Record<ChartName, string>> = {
  'visits-by-year': 'whole',
  'visits-by-kind': 'whole',
  'days-to-signature': 'whole',
  'slips-in-days': 'whole',
  'most-redated': 'whole',
  'sources-by-country': 'third',
  'sources-by-language': 'third',
  'sources-by-kind': 'third',
};

function Charts({ charts, words }: { charts: readonly Chart[]; words: Words }) {
  return (
    <div className="charts">
      {charts.map((chart) => (
        <figure key={chart.name} className={spans[chart.name]}>
          <ChartFigure chart={chart} words={words} heading="h3" />
        </figure>
      ))}
    </div>
  );
}
