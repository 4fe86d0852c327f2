import { dateFormat } from './words/formats.ts';

/** A day as `2019-11-05`: text that sorts, never turned into a moment to be compared. */
export type CalendarDate = string;
/** A day, or only its year, quarter or month: `2019`, `2019-Q4`, `2019-11`. */
export type PartialDate = string;

const pad = (n: number) => String(n).padStart(2, '0');

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether `text` is a day that the calendar has; 30 February is not. */
export function isCalendarDate(text: string): boolean {
  const match = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether `text` is a year, quarter, month or day of the calendar. */
export function isPartialDate(text: string): boolean {
  return /^(19|20)\d\d(-Q[1-4]|-(0[1-9]|1[0-2]))?$/.test(text) || isCalendarDate(text);
}

export const isQuarter = (date: PartialDate): boolean => date[5] === 'Q';

/** The first day a date may mean: `2019-Q4` begins on 1 October. */
export function firstDay(date: PartialDate): CalendarDate {
  if (date.length === 10) return date;
  const [year, part] = date.split('-');
  if (!part) return `${year}-01-01`;
  const month = part.startsWith('Q') ? (Number(part[1]) - 1) * 3 + 1 : Number(part);
  return `${year}-${pad(month)}-01`;
}

/** The last day a date may mean: `2019` ends on 31 December. */
export function lastDay(date: PartialDate): CalendarDate {
  if (date.length === 10) return date;
  const [year = '', part] = date.split('-');
  if (!part) return `${year}-12-31`;
  const month = part.startsWith('Q') ? Number(part[1]) * 3 : Number(part);
  return `${year}-${pad(month)}-${pad(daysInMonth(Number(year), month))}`;
}

/** The days of a visit; without an end it ended as it began. */
export interface Span {
  readonly start: PartialDate;
  readonly end?: PartialDate | undefined;
}

/** Puts the span that began last first; of those that began on the same day, the one that ended last. */
export const newestFirst = (a: Span, b: Span): number =>
  firstDay(b.start).localeCompare(firstDay(a.start)) ||
  lastDay(b.end ?? b.start).localeCompare(lastDay(a.end ?? a.start));

export const yearOf = (date: PartialDate): string => date.slice(0, 4);

const utc = (date: PartialDate) => new Date(`${firstDay(date)}T00:00:00Z`);

/** As exact as the date is: “5 November 2019”, “November 2019”, “Q4 2019”, “2019”. */
export function formatDate(date: PartialDate, locale: string, month: 'long' | 'short' = 'long'): string {
  if (date.length === 4) return date;
  if (isQuarter(date)) return `${date.slice(5)} ${yearOf(date)}`;
  const day = date.length === 10 ? ({ day: 'numeric' } as const) : {};
  return dateFormat(locale, { ...day, month, year: 'numeric' }).format(utc(date));
}

/** Day and month only, for a list whose heading names the year; a vaguer date is written whole. */
export function formatDay(date: PartialDate, locale: string): string {
  if (date.length !== 10) return formatDate(date, locale);
  return dateFormat(locale, { day: 'numeric', month: 'long' }).format(utc(date));
}

/** “5–7 November 2019”: what both ends share is written once; a day beside a vaguer date is written whole. */
export function formatSpan(start: PartialDate, end: PartialDate, locale: string): string {
  if (start === end) return formatDate(start, locale);
  return range(start, end, locale, true) ?? `${formatDate(start, locale)} – ${formatDate(end, locale)}`;
}

/** The same for a list whose heading names the year: “5–7 November”, “November–December”. */
export function formatSpanInYear(start: PartialDate, end: PartialDate, locale: string): string {
  return range(start, end, locale, false) ?? `${formatDay(start, locale)} – ${formatDay(end, locale)}`;
}

/** Of two days or of two months; of no other dates. */
function range(start: PartialDate, end: PartialDate, locale: string, withYear: boolean): string | undefined {
  if (start.length !== end.length || start.length === 4 || [start, end].some(isQuarter)) return undefined;
  const day = start.length === 10 ? ({ day: 'numeric' } as const) : {};
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  return dateFormat(locale, { ...day, month: 'long', ...year })
    .formatRange(utc(start), utc(end))
    .replace(/[\u2009\u202f]/g, '');
}

/** The day of a moment where it was written: its own offset, not the reader's. */
export const dayOfInstant = (instant: string): CalendarDate => instant.slice(0, 10);

/** A moment as it was written, with its own offset: “24 November 2026, 21:05 UTC+5:30”. */
export function formatInstant(instant: string, locale: string): string {
  const [, sign = '', hours = '', minutes = ''] = /([+-])(\d\d):(\d\d)$/.exec(instant) ?? [];
  const offset = `${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  const zone = Number(hours) + Number(minutes) === 0 ? 'UTC' : `UTC${sign === '-' ? '−' : '+'}${offset}`;
  return `${formatDate(dayOfInstant(instant), locale)}, ${instant.slice(11, 16)} ${zone}`;
}

/** Days from one day to another; a vaguer date counts from its first day. */
export const daysBetween = (from: PartialDate, to: PartialDate): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);

/** Complete months of the calendar from one day to another; the last day of a shorter month completes it. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [y1, m1, d1] = from.split('-').map(Number) as [number, number, number];
  const [y2, m2, d2] = to.split('-').map(Number) as [number, number, number];
  const complete = d2 >= Math.min(d1, daysInMonth(y2, m2));
  return (y2 - y1) * 12 + m2 - m1 - (complete ? 0 : 1);
}
