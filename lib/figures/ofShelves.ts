import type { Edition } from '#lib/content/records.ts';
import { tally } from '#lib/related/registry.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import type { Figure } from './figure.ts';
import { nameOf } from './sourceNames.ts';

/** How many there are of everything else. */
export function ofShelves(edition: Edition, lang: Language): Figure[] {
  const { counts } = wordsOf(lang).figures;
  const shelves = [
    ['people', edition.people, paths.people],
    ['places', edition.places, paths.places],
    ['organisations', edition.organisations, paths.organisations],
    ['sources', edition.sources, paths.sources],
    ['stories', edition.stories, paths.stories],
    ['terms', edition.glossary, paths.glossary],
  ] as const;
  return [
    ...shelves.map(
      ([name, { length }, path]): Figure => ({
        name,
        value: length,
        unit: name,
        counts: counts[name],
        href: path(lang),
      }),
    ),
    ...ofSources(edition, lang),
  ];
}

// Texts call these two by name; the other countries by their codes.
const byName: Readonly<Record<string, string>> = { IN: 'india', RU: 'russia' };

function ofSources({ sources }: Edition, lang: Language): Figure[] {
  const { counts } = wordsOf(lang).figures;
  const name = nameOf(lang);
  const figure = (id: string, value: number, says: string): Figure => ({
    name: id.toLowerCase(),
    value,
    unit: 'sources',
    href: paths.sources(lang),
    counts: says,
  });
  return [
    ...tally(sources, 'country').map(([code, n]) =>
      figure(`sources-from:${byName[code] ?? code}`, n, counts.sourcesFrom(name.country(code))),
    ),
    ...tally(sources, 'language').map(([code, n]) =>
      figure(`sources-in:${code}`, n, counts.sourcesIn(name.language(code))),
    ),
    ...tally(sources, 'kind').map(([kind, n]) =>
      figure(`sources-of-kind:${kind}`, n, counts.sourcesOfKind(name.kind(kind))),
    ),
  ];
}
