import { count, type Words } from './words.ts';

/** How often a thing was done, as a sentence has it: “once”, “twice”, “3 times”. */
export function timesText(n: number, { figures, locale }: Pick<Words, 'figures' | 'locale'>): string {
  if (n === 1) return figures.often.once;
  if (n === 2) return figures.often.twice;
  return count(n, figures.units.times, locale);
}
