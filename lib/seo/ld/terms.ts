import type { DefinedTermSetLeaf } from 'schema-dts';
import type { Term } from '#lib/content/records.ts';
import { addressOf, idOf } from './address.ts';
import { alternateNames } from './names.ts';
import type { Described } from './webPage.ts';

/** The glossary: its terms, each at its anchor. */
export const termSet = (
  { path, title, description, lang }: Described,
  terms: readonly Term[],
): DefinedTermSetLeaf => ({
  '@type': 'DefinedTermSet',
  '@id': addressOf(path),
  url: addressOf(path),
  name: title,
  description,
  inLanguage: lang,
  hasDefinedTerm: terms.map(({ id, term, aliases, what }) => ({
    '@type': 'DefinedTerm',
    '@id': idOf(path, id),
    name: term,
    ...alternateNames({ name: term, aliases }),
    description: what,
    url: idOf(path, id),
  })),
});
