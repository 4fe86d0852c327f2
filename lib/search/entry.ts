import type { Language } from '#lib/site.ts';

/** What a reader may look for. */
export type Kind =
  | 'story'
  | 'visit'
  | 'promise'
  | 'person'
  | 'place'
  | 'organisation'
  | 'topic'
  | 'term'
  | 'page';

/** What the search must know of a page beside its text. */
export interface Entry {
  /** The address; one with `#` names a part of a page that is found by itself. */
  readonly url: string;
  readonly lang: Language;
  readonly kind: Kind;
  readonly title: string;
  /** What stands beside the kind: a date, an office, a country. */
  readonly line: string;
  readonly years: readonly string[];
  /** Ids. */
  readonly topics: readonly string[];
  readonly people: readonly string[];
  /** Names and spellings by which it is looked for, whether or not its page shows them. */
  readonly names: readonly string[];
  /** The text of what has no page of its own. */
  readonly text?: string;
}
