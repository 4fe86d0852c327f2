import type { Thing } from 'schema-dts';
import { type Step, trail } from './trail.ts';
import { collectionPage, type Described, webPage } from './webPage.ts';

/** A page that lists records, and the way to it. */
export const listing = (page: Described, ...above: Step[]): Thing[] => [
  collectionPage(page),
  trail(page.lang, ...above, [page.title, page.path]),
];

/** A page that shows something else, and the way to it. */
export const leaf = (page: Described, ...above: Step[]): Thing[] => [
  webPage(page),
  trail(page.lang, ...above, [page.title, page.path]),
];
