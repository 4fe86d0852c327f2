import type { Issue } from '#lib/content/issues.ts';
import type { Filed } from '#lib/content/link.ts';
import type { Edition, Records } from '#lib/content/records.ts';
import type { Collection } from '#lib/content/schema/fields.ts';
import type { Body } from '#lib/markdown/body.ts';
import type { Paragraph } from '#lib/markdown/paragraphs.ts';
import type { Prose } from './prose.ts';
import type { RunsPlace } from './runs.ts';

/** A number that the record knows, and the words that may follow it in a sentence: `visits`, `days`. */
export interface KnownFigure {
  readonly name: string;
  readonly value: number;
  readonly units: readonly string[];
}

/** What lies before the editors: the linked record, the files it is made of, the numbers it knows, the hour. */
export interface Proofs {
  readonly edition: Edition;
  readonly filed: readonly Filed[];
  readonly figures: readonly KnownFigure[];
  /** What a body may name: every number, and every chart as `chart:name`. */
  readonly named: readonly string[];
  readonly now: Date;
  readonly paragraphsOf: ParagraphsOf;
  /** Where to find what the last check made of files, and to keep what this one does; a check may keep nothing. */
  readonly runs?: RunsPlace | undefined;
  readonly prose: () => Prose;
}

export type ParagraphsOf = (body: Body) => readonly Paragraph[];

/** The paragraphs of bodies, each fetched from the disk once for all rules. */
export function paragraphsOnce(): ParagraphsOf {
  const known = new Map<Body, readonly Paragraph[]>();
  return (body) => {
    const paragraphs = known.get(body) ?? body.paragraphs;
    known.set(body, paragraphs);
    return paragraphs;
  };
}

export type Rule = (proofs: Proofs) => Issue[];

export type FiledIn<C extends Collection> = Filed & { readonly record: Records[C] };

/** The files of some collections, drafts and stories under embargo too. */
export function filedIn<C extends Collection>(
  filed: readonly Filed[],
  ...names: readonly C[]
): readonly FiledIn<C>[] {
  return filed.filter((each): each is FiledIn<C> =>
    (names as readonly Collection[]).includes(each.record.collection),
  );
}

/** It may be published, and would be better mended. */
export const warn = (issue: Issue): Issue => ({ ...issue, warning: true });
