import type { Edition } from '#lib/content/records.ts';
import { bookOf } from '#lib/figures/book.ts';
import type { Chart } from '#lib/figures/charts.ts';
import { wordsOf } from '#lib/words/words.ts';
import { signed } from './frame.ts';

/** A chart as data: what it says, its unit, and a row for each bar with its parts by lane. */
export function chartData(chart: Chart, edition: Edition) {
  const { charts, units } = wordsOf('en').figures;
  const { title, says } = charts[chart.name];
  return {
    ...signed(edition, title),
    sees: chart.sees,
    says,
    unit: units[chart.unit].other,
    rows: chart.bars.map(({ label, group, values }) => ({
      label,
      ...(group ? { group } : {}),
      total: values.reduce((sum, { value }) => sum + value, 0),
      ...Object.fromEntries(values.flatMap(({ lane, value }) => (lane ? [[lane, value]] : []))),
    })),
  };
}

/** The charts of the record, as the page of figures shows them. */
export const chartsIn = (edition: Edition): Chart[] => [...bookOf(edition, 'en').charts.values()];
