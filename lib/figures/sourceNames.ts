import type { Source } from '#lib/content/records.ts';
import type { Language } from '#lib/site.ts';
import { displayNames } from '#lib/words/formats.ts';
import { wordsOf } from '#lib/words/words.ts';

/** What the country, the language and the kind of a source are called. */
export function nameOf(lang: Language) {
  const { locale, entities } = wordsOf(lang);
  const regions = displayNames(locale, { type: 'region' });
  const languages = displayNames(locale, { type: 'language' });
  return {
    country: (code: string) => regions.of(code) ?? code,
    language: (code: string) => languages.of(code) ?? code,
    kind: (kind: string) => entities.sourcesPage.kindNames[kind as Source['kind']],
  };
}
