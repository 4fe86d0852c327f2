import { type CalendarDate, daysBetween, lastDay, monthsBetween, type PartialDate } from '#lib/dates.ts';
import type { Language } from '#lib/site.ts';
import { en } from './en.ts';
import { numberFormat, pluralRules } from './formats.ts';

type Text<T> = T extends string
  ? string
  : T extends (...args: never[]) => string
    ? T
    : { readonly [K in keyof T]: Text<T[K]> };
/** The shape each language fills: a missing word is a type error. */
export type Words = Text<typeof en>;

const dictionaries: Record<Language, Words> = { en };

/** The reader's strings in one language. */
export const wordsOf = (lang: Language): Words => dictionaries[lang];

/** A number with the form of the word that the language asks for: “1 minute”, “2 minutes”. */
export function count(n: number, forms: { one: string; other: string }, locale: string): string {
  const form = pluralRules(locale, {}).select(n) === 'one' ? forms.one : forms.other;
  return `${numberFormat(locale, {}).format(n)} ${form}`;
}

/** A number alone, as the language writes it. */
export const numeral = (n: number, locale: string): string => numberFormat(locale, {}).format(n);

/** A part of a whole in whole per cent, “61%”; of less than one it says so. */
export function formatShare(share: number, locale: string): string {
  const small = share > 0 && share < 0.01;
  const written = numberFormat(locale, { style: 'percent' }).format(small ? 0.01 : share);
  return small ? `<${written}` : written;
}

/** How long it is from the end of a date to a day, in the unit that a reader would use: complete days, months or years. */
export function span(from: PartialDate, to: CalendarDate, locale: string): string {
  const start = lastDay(from);
  const months = monthsBetween(start, to);
  const [value, unit] =
    months < 2
      ? ([daysBetween(start, to), 'day'] as const)
      : months < 24
        ? ([months, 'month'] as const)
        : ([Math.floor(months / 12), 'year'] as const);
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
