import { type CalendarDate, daysBetween, firstDay, lastDay, type PartialDate } from '#lib/dates.ts';

/** Where a day stands between two others, in per cent of the way. */
export function scaleOf(from: CalendarDate, to: CalendarDate) {
  const whole = daysBetween(from, to);
  return (day: PartialDate) =>
    Math.round(Math.min(100, Math.max(0, (daysBetween(from, day) / whole) * 100)) * 10) / 10;
}

/** The years at which an axis is marked: every year, or every second, fifth or tenth. */
export function yearTicks(from: PartialDate, to: PartialDate, most: number): string[] {
  const first = Number(firstDay(from).slice(0, 4));
  const last = Number(lastDay(to).slice(0, 4));
  const step = [1, 2, 5, 10].find((s) => (last - first) / s <= most) ?? 10;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, i) => String(start + i * step));
}
