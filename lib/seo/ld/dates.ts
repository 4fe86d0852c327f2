import { firstDay, isQuarter, lastDay, type PartialDate } from '#lib/dates.ts';

/** A day, month or year as ISO 8601 writes it; it has no quarters, and their year is true of them. */
export const isoDate = (date: PartialDate): string => (isQuarter(date) ? date.slice(0, 4) : date);

/** An interval, as exact as its ends are; that of a quarter runs over its months. */
export function isoInterval(from: PartialDate, to: PartialDate): string {
  const start = isQuarter(from) ? firstDay(from).slice(0, 7) : from;
  const end = isQuarter(to) ? lastDay(to).slice(0, 7) : to;
  return start === end ? start : `${start}/${end}`;
}
