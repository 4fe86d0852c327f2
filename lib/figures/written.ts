import type { Story } from '#lib/content/records.ts';
import { fillText } from '#lib/markdown/figures.ts';
import type { FigureBook } from './book.ts';

/** Whether a story names a number or a chart of the record, in its fields or its text. */
export const namesFigures = (story: Story): boolean =>
  story.body.figures.length > 0 || fieldsNameFigures(story);

/** The same of its fields alone, for who does not show its text. */
export const fieldsNameFigures = ({ standfirst, key_points }: Story) =>
  [standfirst, ...key_points].some((text) => text.includes('{{'));

/** A story with the numbers that it names written into its standfirst and its key points. */
export function withNumbers(story: Story, { numbers }: FigureBook): Story {
  if (!fieldsNameFigures(story)) return story;
  const fill = (text: string) => fillText(text, numbers);
  return { ...story, standfirst: fill(story.standfirst), key_points: story.key_points.map(fill) };
}
