import type { Edition } from '#lib/content/records.ts';
import type { Language } from '#lib/site.ts';
import { count, numeral, wordsOf } from '#lib/words/words.ts';
import { type Chart, chartsOf } from './charts.ts';
import { figuresOf } from './numbers.ts';

/** A number as a text writes it: “129 visits”, or bare, “129”. */
export interface Worded {
  readonly text: string;
  readonly number: string;
}

/** All numbers and charts of the record by their names. */
export interface FigureBook {
  readonly numbers: ReadonlyMap<string, Worded>;
  readonly charts: ReadonlyMap<string, Chart>;
}

const kept = new WeakMap<Edition, FigureBook>();

/** Counted once for an edition, so that text, chart, table and data file cannot disagree. */
export function bookOf(edition: Edition, lang: Language): FigureBook {
  const known = kept.get(edition);
  if (known) return known;
  const { figures, locale } = wordsOf(lang);
  const numbers = figuresOf(edition).map(({ name, value, unit }) => {
    const worded = { text: count(value, figures.units[unit], locale), number: numeral(value, locale) };
    return [name, worded] as const;
  });
  const charts = chartsOf(edition, lang).map((chart) => [chart.name as string, chart] as const);
  const book = { numbers: new Map(numbers), charts: new Map(charts) };
  kept.set(edition, book);
  return book;
}
