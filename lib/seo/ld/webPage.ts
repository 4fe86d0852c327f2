import type { AboutPageLeaf, CollectionPageLeaf, WebPageLeaf } from 'schema-dts';
import { type Language, site } from '#lib/site.ts';
import { addressOf } from './address.ts';
import { partOf } from './publisher.ts';

export interface Described {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly lang: Language;
}

const described = ({ path, title, description, lang }: Described) => ({
  '@id': addressOf(path),
  url: addressOf(path),
  name: title,
  description,
  inLanguage: lang,
  isPartOf: partOf(lang),
  license: site.licence.url,
});

/** A page of its own. */
export const webPage = (page: Described): WebPageLeaf => ({ '@type': 'WebPage', ...described(page) });

/** A page that lists records. */
export const collectionPage = (page: Described): CollectionPageLeaf => ({
  '@type': 'CollectionPage',
  ...described(page),
});

/** The page that says who makes the record, and how. */
export const aboutPage = (page: Described): AboutPageLeaf => ({ '@type': 'AboutPage', ...described(page) });
