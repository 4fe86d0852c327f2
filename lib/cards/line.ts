import type { Lane, Visit } from '#lib/content/records.ts';
import { type CalendarDate, daysBetween, firstDay, lastDay, type PartialDate, yearOf } from '#lib/dates.ts';
import { dateFormat } from '#lib/words/formats.ts';

/** A dated thing on the line: above it in India, below it in Russia, else on the line itself. */
export interface Mark {
  readonly lane: Lane;
  readonly from: PartialDate;
  readonly to: PartialDate;
  /** Only announced: drawn hollow. */
  readonly planned: boolean;
}

interface Span {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

export interface Line {
  /** From the first day of a year to the last of one. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly marks: readonly Mark[];
  /** The time that a story tells of. */
  readonly covers?: Span;
}

export const markOf = ({ lane, start, end = start, status }: Visit): Mark => ({
  lane,
  from: start,
  to: end,
  planned: status !== 'completed',
});

/** A line over the whole years of its marks and of the time covered; none where there is nothing to mark. */
export function lineOf(marks: readonly Mark[], covers?: Span): Line | undefined {
  const spans = covers ? [...marks, covers] : marks;
  if (spans.length === 0) return undefined;
  const years = spans.flatMap(({ from, to }) => [Number(yearOf(from)), Number(yearOf(to))]);
  const line = {
    from: firstDay(String(Math.min(...years))),
    to: lastDay(String(Math.max(...years))),
    marks,
  };
  return covers ? { ...line, covers } : line;
}

/** Where a span lies on the line and how long it is, both as shares of its length. */
export function placed({ from, to }: Span, line: Pick<Line, 'from' | 'to'>): { at: number; length: number } {
  const days = daysBetween(line.from, line.to) + 1;
  const at = daysBetween(line.from, firstDay(from)) / days;
  return { at, length: (daysBetween(firstDay(from), lastDay(to)) + 1) / days };
}

export interface Tick {
  readonly day: CalendarDate;
  /** The year, or on a line of one year the month, its first named by the year; none where there would be too many. */
  readonly label?: string;
}

// More labels than this would touch.
const mostLabels = 14;

/** The years of a line, or the months of its one year. */
export function ticksOf({ from, to }: Pick<Line, 'from' | 'to'>, locale: string): Tick[] {
  const [first, last] = [Number(yearOf(from)), Number(yearOf(to))];
  if (first === last) return monthsOf(first, locale);
  const every = last - first < mostLabels ? 1 : 5;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = String(first + i);
    const day = firstDay(year);
    return (first + i) % every === 0 ? { day, label: year } : { day };
  });
}

function monthsOf(year: number, locale: string): Tick[] {
  const month = dateFormat(locale, { month: 'short' });
  return Array.from({ length: 12 }, (_, i) => {
    const day = firstDay(`${year}-${String(i + 1).padStart(2, '0')}`);
    const name = month.format(new Date(`${day}T00:00:00Z`));
    return { day, label: i === 0 ? String(year) : name };
  });
}
