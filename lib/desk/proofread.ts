import { type ReadEdition, readEdition } from '#lib/content/edition.ts';
import type { Readings } from '#lib/content/readings.ts';
import { chartNames } from '#lib/figures/charts.ts';
import type { Figure } from '#lib/figures/figure.ts';
import { figuresOf } from '#lib/figures/numbers.ts';
import { wordsOf } from '#lib/words/words.ts';
import { editorialFindings } from './editorial/findings.ts';
import { type KnownFigure, type Proofs, paragraphsOnce } from './editorial/proofs.ts';
import type { RunsPlace } from './editorial/runs.ts';

export interface Proofread extends ReadEdition, Pick<Proofs, 'paragraphsOf'> {
  /** Every file was read and linked, so that the edition is the whole record. */
  whole: boolean;
}

/** A content folder with all that is wrong in it: what cannot be read, and what the editors would not print. */
export const proofread = (root: string, now: Date, readings?: Readings, runs?: RunsPlace): Proofread =>
  proofsOf(readEdition(root, now, readings), now, runs);

/** The same of what was read before. */
export function proofsOf(read: ReadEdition, now: Date, runs?: RunsPlace): Proofread {
  const whole = read.issues.length === 0;
  const counted = whole ? figuresOf(read.edition, 'en') : [];
  const named = [...counted.map(({ name }) => name), ...chartNames.map((name) => `chart:${name}`)];
  const paragraphsOf = paragraphsOnce();
  const findings = editorialFindings(
    { ...read, figures: telling(counted), named, now, paragraphsOf, runs },
    whole,
  );
  return { ...read, whole, paragraphsOf, issues: [...read.issues, ...findings] };
}

// Small numbers are too common to say which of the record's they repeat.
const leastTelling = 21;

/** The numbers that stories name rather than type. */
function telling(counted: readonly Figure[]): KnownFigure[] {
  const { units } = wordsOf('en').figures;
  return counted
    .filter(({ value, unit }) => value >= leastTelling && unit !== 'percent' && unit !== 'year')
    .map(({ name, value, unit }) => ({ name, value, units: Object.values(units[unit]) }));
}
