import type { Edition, Story } from '#lib/content/records.ts';
import type { Language } from '#lib/site.ts';
import { timesText } from '#lib/words/times.ts';
import { count, numeral, wordsOf } from '#lib/words/words.ts';
import { type Chart, chartsOf } from './charts.ts';
import type { Figure } from './figure.ts';
import { figuresOf } from './numbers.ts';

/** A number as a text writes it: “129 visits”, or bare, “129”; and where it is counted. */
export interface Worded {
  readonly value: number;
  readonly text: string;
  readonly number: string;
  readonly href: string;
}

/** All numbers and charts of the record by their names. */
export interface FigureBook {
  readonly numbers: ReadonlyMap<string, Worded>;
  readonly charts: ReadonlyMap<string, Chart>;
}

/** The numbers and charts at hand for one story. */
export type BookFor = (story: Story, edition: Edition, lang: Language) => FigureBook;

/** For texts that name none. */
export const noFigures: FigureBook = { numbers: new Map(), charts: new Map() };

const kept = new WeakMap<Edition, Map<Language, FigureBook>>();

/** Counted once for an edition, so that text, chart, table and data file cannot disagree. */
export function bookOf(edition: Edition, lang: Language): FigureBook {
  const books = kept.get(edition) ?? new Map<Language, FigureBook>();
  kept.set(edition, books);
  const known = books.get(lang);
  if (known) return known;
  const numbers = figuresOf(edition, lang).map((figure) => [figure.name, worded(figure, lang)] as const);
  const charts = chartsOf(edition, lang).map((chart) => [chart.name as string, chart] as const);
  const book = { numbers: new Map(numbers), charts: new Map(charts) };
  books.set(lang, book);
  return book;
}

/** A number with its unit, and without; a year is no quantity. */
export function worded({ value, unit, href }: Figure, lang: Language): Worded {
  const words = wordsOf(lang);
  const { figures, locale } = words;
  if (unit === 'year') return { value, text: String(value), number: String(value), href };
  const text = unit === 'times' ? timesText(value, words) : count(value, figures.units[unit], locale);
  return { value, text, number: numeral(value, locale), href };
}
