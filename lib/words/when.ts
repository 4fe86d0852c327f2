import {
  firstDay,
  formatDate,
  formatDay,
  formatSpan,
  formatSpanInYear,
  isQuarter,
  type PartialDate,
  type Span,
  yearOf,
} from '#lib/dates.ts';
import { dateFormat } from './formats.ts';
import type { Words } from './words.ts';

/** When a visit was, for a list under its year: “5–7 November”, “From 17 November”, “Day not known”. */
export function whenInYear({ start, end = start }: Span, words: Words): string {
  if (start.length === 4) return words.when.unknown;
  if (yearOf(start) !== yearOf(end)) return whenWithYear({ start, end }, words);
  return when(start, end, words, (date) => dayOrMonth(date, words.locale), formatSpanInYear);
}

/** When a visit was, with its year: “5–7 November 2019”, “From 17 November 2025”, “2001”. */
export const whenWithYear = ({ start, end = start }: Span, words: Words): string =>
  when(start, end, words, (date) => formatDate(date, words.locale), formatSpan);

function when(
  start: PartialDate,
  end: PartialDate,
  words: Words,
  one: (date: PartialDate) => string,
  both: (start: PartialDate, end: PartialDate, locale: string) => string,
): string {
  if (start === end) return one(start);
  // One end is a day, the other no more than the month around it.
  if (start.startsWith(end)) return words.when.from(one(start));
  if (end.startsWith(start)) return words.when.to(one(end));
  // Of the last day only its month is known: a dash would say that the visit filled it.
  if (start.length === 10 && end.length === 7 && !isQuarter(end))
    return words.when.into(
      yearOf(start) === yearOf(end) ? dayOrMonth(start, words.locale) : one(start),
      one(end),
    );
  return both(start, end, words.locale);
}

function dayOrMonth(date: PartialDate, locale: string): string {
  if (date.length !== 7 || isQuarter(date)) return formatDay(date, locale);
  return dateFormat(locale, { month: 'long' }).format(new Date(`${firstDay(date)}T00:00:00Z`));
}
