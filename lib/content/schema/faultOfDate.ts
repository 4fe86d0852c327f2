import { lastDay } from '#lib/dates.ts';

/** Why a date that has the form of one is none; of what has no such form nothing. */
export function faultOfDate(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (!year) return undefined;
  if (!/^(19|20)/.test(year)) return 'Expected another year: the record has the years 1900 to 2099';
  if (!month) return undefined;
  if (month < '01' || month > '12') return 'Expected another month: a year has 12 months, 01 to 12';
  const last = lastDay(`${year}-${month}`).slice(8);
  return day && (day < '01' || day > last)
    ? `Expected another day: \`${year}-${month}\` has ${last} days`
    : undefined;
}
