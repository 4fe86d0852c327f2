import type { Chart } from '#lib/figures/charts.ts';
import { paths } from '#lib/site.ts';
import type { Words } from '#lib/words/words.ts';
import { BarChart, ChartTable } from './BarChart.tsx';

/** A chart with what it shows, its drawing, its table and its data file; the same wherever it stands. */
export function ChartFigure({ chart, words, heading }: { chart: Chart; words: Words; heading: 'h2' | 'p' }) {
  const { figures } = words;
  const { title, says } = figures.charts[chart.name];
  const Title = heading;
  return (
    <div className="chart" id={chart.name}>
      <Title className="title">{title}</Title>
      <p className="says">{says}</p>
      <BarChart chart={chart} words={words} />
      <details>
        <summary>{figures.table}</summary>
        <ChartTable chart={chart} words={words} />
      </details>
      <p className="no-print">
        <a href={paths.dataFile(`figures/${chart.name}.json`)}>{figures.dataFile}</a>
      </p>
    </div>
  );
}
