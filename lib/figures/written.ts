import type { Story } from '#lib/content/records.ts';
import { fillText } from '#lib/markdown/figures.ts';
import type { FigureBook } from './book.ts';

/** A story with the numbers that it names written into its standfirst and its key points. */
export function withNumbers(story: Story, { numbers }: FigureBook): Story {
  const fill = (text: string) => fillText(text, numbers);
  return { ...story, standfirst: fill(story.standfirst), key_points: story.key_points.map(fill) };
}
