import type { Visit } from '#lib/content/records.ts';
import { type CalendarDate, firstDay, isQuarter } from '#lib/dates.ts';

export interface Strip {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The first day of each month between. */
  readonly months: readonly CalendarDate[];
  /** The day to which the record was checked. */
  readonly checked: CalendarDate;
  /** Visits with a day or a month, the oldest first. */
  readonly dated: readonly Visit[];
  /** What is known by its year or quarter alone: named, never plotted. */
  readonly vague: readonly Visit[];
}

/** The visits of the twelve months before the date of the record, from their first month on, and those announced after it. */
export function stripOf(visits: readonly Visit[], checked: CalendarDate): Strip {
  const from = `${Number(checked.slice(0, 4)) - 1}${checked.slice(4, 7)}-01`;
  const recent = visits.filter(({ start }) => firstDay(start) >= from);
  const isVague = ({ start }: Visit) => start.length === 4 || isQuarter(start);
  const dated = recent
    .filter((visit) => !isVague(visit))
    .sort((a, b) => (firstDay(a.start) < firstDay(b.start) ? -1 : 1));
  const last = dated.at(-1)?.start ?? checked;
  const to = nextMonth(firstDay(last) > checked ? last : checked);
  return { from, to, months: monthsBetween(from, to), checked, dated, vague: recent.filter(isVague) };
}

function monthsBetween(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const months: CalendarDate[] = [];
  for (let day = from; day < to; day = nextMonth(day)) months.push(day);
  return months;
}

function nextMonth(day: string): CalendarDate {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}
