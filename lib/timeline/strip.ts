import type { Visit } from '#lib/content/records.ts';
import { type CalendarDate, firstDay } from '#lib/dates.ts';

export interface Strip {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Visits with a day or a month, the oldest first. */
  readonly dated: readonly Visit[];
  /** What is known by its year alone: named, never plotted. */
  readonly vague: readonly Visit[];
}

/** The visits of the twelve months before the date of the record, and those announced after it. */
export function stripOf(visits: readonly Visit[], today: CalendarDate): Strip {
  const from = `${Number(today.slice(0, 4)) - 1}${today.slice(4, 7)}-01`;
  const recent = visits.filter(({ start }) => start.length > 4 && firstDay(start) >= from);
  const dated = [...recent].sort((a, b) => (firstDay(a.start) < firstDay(b.start) ? -1 : 1));
  const vague = visits.filter(({ start }) => start.length === 4 && start >= from.slice(0, 4));
  const last = dated.at(-1)?.start ?? today;
  const end = firstDay(last) > today ? firstDay(last) : today;
  return { from, to: nextMonth(end), dated, vague };
}

function nextMonth(day: CalendarDate): CalendarDate {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}
