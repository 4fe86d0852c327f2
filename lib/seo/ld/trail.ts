import type { BreadcrumbListLeaf } from 'schema-dts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { addressOf } from './address.ts';

export type Step = readonly [name: string, path: string];

/** The way from the front page to a page, which is its last step. */
export function trail(lang: Language, ...steps: readonly Step[]): BreadcrumbListLeaf {
  const front: Step = [wordsOf(lang).nav.front, paths.front(lang)];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [front, ...steps].map(([name, path], i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: addressOf(path),
    })),
  };
}
