import type { Edition } from '#lib/content/records.ts';
import type { Language } from '#lib/site.ts';
import { type Worded, worded } from './book.ts';
import type { Figure, FigureGroup } from './figure.ts';
import { figureGroups, figuresIn } from './numbers.ts';

/** A number as an editor looks it up. */
export type NamedNumber = Figure & Worded;

/** Every number that a story may name, by what it is about; what the record has none of is left out. */
export const namedNumbers = (
  edition: Edition,
  lang: Language,
): { group: FigureGroup; numbers: readonly NamedNumber[] }[] =>
  figureGroups.map((group) => ({
    group,
    numbers: figuresIn(group, edition, lang)
      .filter(({ value }) => value > 0)
      .map((figure) => ({ ...figure, ...worded(figure, lang) })),
  }));
