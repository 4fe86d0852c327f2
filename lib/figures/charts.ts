import type { Edition, Lane } from '#lib/content/records.ts';
import type { Language } from '#lib/site.ts';
import type { Words } from '#lib/words/words.ts';
import type { Bar } from './bars.ts';
import type { Unit } from './figure.ts';
import { slipCharts } from './slipCharts.ts';
import { sourceCharts } from './sourceCharts.ts';
import { standingCharts } from './standingCharts.ts';
import { visitCharts } from './visitCharts.ts';

export type { Bar };
export type ChartName = keyof Words['figures']['charts'];

/** Some bars of a chart under a name of their own. */
export interface Group {
  readonly name: string;
  readonly note?: string;
  readonly lane?: Lane;
  /** Their middle value, where the drawing marks it. */
  readonly median?: number;
}

/** A chart with everything that its drawing, its table and its data file show. */
export interface Chart {
  readonly name: ChartName;
  readonly form: 'years' | 'lanes' | 'bars' | 'dots';
  readonly unit: Unit;
  readonly bars: readonly Bar[];
  readonly groups?: readonly Group[];
  /** What all bars are parts of, where they are parts. */
  readonly whole?: number;
  /** What the chart shows, in a sentence made from its numbers. */
  readonly sees: string;
}

export type ChartPart = keyof Words['figures']['parts'];

/** The charts of the record by the parts in which they are told. */
const parts = {
  visits: ['visits-by-year', 'visits-by-kind', 'travellers', 'who-met-whom'],
  promises: ['commitments-by-status', 'slips-by-outcome', 'days-to-signature'],
  dates: ['slips-in-days', 'longest-slips', 'longest-open', 'most-redated'],
  sources: [
    'events-by-sources',
    'events-by-confidence',
    'sources-by-country',
    'sources-by-language',
    'sources-by-kind',
  ],
} as const satisfies Record<ChartPart, readonly ChartName[]>;

export const chartNames: readonly ChartName[] = Object.values(parts).flat();

/** How each chart is made. */
export type Makers<N extends ChartName> = Record<
  N,
  (edition: Edition, lang: Language) => Omit<Chart, 'name'>
>;

const makers: Makers<ChartName> = { ...visitCharts, ...standingCharts, ...slipCharts, ...sourceCharts };

/** The charts of the record, in the order in which they are told. */
export const chartsOf = (edition: Edition, lang: Language): Chart[] =>
  chartNames.map((name) => ({ name, ...makers[name](edition, lang) }));

/** The same by the parts of the page. */
export function partsOf(charts: readonly Chart[]): { part: ChartPart; charts: Chart[] }[] {
  return (Object.keys(parts) as ChartPart[]).map((part) => ({
    part,
    charts: charts.filter(({ name }) => (parts[part] as readonly ChartName[]).includes(name)),
  }));
}
