import { numberOf } from './names.ts';

const first = 2000;
const years = 26;
const two = (n: number) => String(n).padStart(2, '0');

/** The last year that a corpus speaks of; its record is dated at the end of it. */
export const lastYear = first + years - 1;

/** A day of its own for each record, spread over the years; `before` counts months back from it. */
export function dayOf(id: string, before = 0): string {
  const n = numberOf(id);
  const months = (first + (n % years)) * 12 + ((n * 5) % 12) - before;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}-${two(((n * 7) % 26) + 1)}`;
}

/** The day after; no day of a corpus is the last of its month. */
export const nextDay = (day: string) => `${day.slice(0, 8)}${two(Number(day.slice(8)) + 1)}`;
