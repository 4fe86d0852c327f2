import type { Chart } from '#lib/figures/charts.ts';
import { paths } from '#lib/site.ts';
import type { Words } from '#lib/words/words.ts';
import { Bars } from './Bars.tsx';
import { ChartTable } from './ChartTable.tsx';
import { Dots } from './Dots.tsx';
import { LaneBars } from './LaneBars.tsx';
import { YearColumns } from './YearColumns.tsx';

const drawings = { years: YearColumns, lanes: LaneBars, bars: Bars, dots: Dots };

/** A chart with what it shows, its drawing, its table and its data file; the same wherever it stands. */
export function ChartFigure({ chart, words, heading }: { chart: Chart; words: Words; heading: 'h3' | 'p' }) {
  const { figures } = words;
  const { title, says } = figures.charts[chart.name];
  const Title = heading;
  const Drawing = drawings[chart.form];
  return (
    <div className="chart" id={chart.name}>
      <div>
        <Title className="title">{title}</Title>
        <p className="sees">{chart.sees}</p>
      </div>
      <Drawing chart={chart} words={words} />
      <p className="says">
        {says}{' '}
        <a href={paths.dataFile(`figures/${chart.name}.json`)} className="no-print">
          {figures.dataFile}
        </a>
      </p>
      <details>
        <summary>{figures.table}</summary>
        <ChartTable chart={chart} words={words} />
      </details>
    </div>
  );
}
