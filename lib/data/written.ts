import type { FigureBook } from '#lib/figures/book.ts';
import { fillText } from '#lib/markdown/figures.ts';
import { paths, site } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

/** A text with the numbers it names written in, and a link to the figures in the place of each chart. */
export function writtenOut(text: string, book: FigureBook): string {
  const { charts } = wordsOf('en').figures;
  const linked = text.replace(/\{\{\s*chart:([a-z0-9-]+)\s*\}\}/g, (whole, name: string) => {
    const chart = book.charts.get(name);
    return chart ? `[${charts[chart.name].title}](${site.url}${paths.figures('en')}#${name})` : whole;
  });
  return fillText(linked, book.numbers);
}
