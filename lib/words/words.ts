import type { Language } from '#lib/site.ts';
import { en } from './en.ts';

type Text<T> = T extends string ? string : { readonly [K in keyof T]: Text<T[K]> };
/** The shape each language fills: a missing word is a type error. */
export type Words = Text<typeof en>;

const dictionaries: Record<Language, Words> = { en };

/** The reader's strings in one language. */
export const wordsOf = (lang: Language): Words => dictionaries[lang];

/** A number with the form of the word that the language asks for: “1 minute”, “2 minutes”. */
export function count(n: number, forms: { one: string; other: string }, locale: string): string {
  const form = new Intl.PluralRules(locale).select(n) === 'one' ? forms.one : forms.other;
  return `${new Intl.NumberFormat(locale).format(n)} ${form}`;
}
