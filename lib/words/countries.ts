import { displayNames } from './formats.ts';
import type { Words } from './words.ts';

/** The name of a country in the reader's language; joint and international bodies are called that. */
export function countryName(
  country: string,
  { entities, locale }: Pick<Words, 'entities' | 'locale'>,
): string {
  if (country === 'joint' || country === 'international') return entities.countries[country];
  return displayNames(locale, { type: 'region' }).of(country) ?? country;
}
