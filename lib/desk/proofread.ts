import { type ReadEdition, readEdition } from '#lib/content/edition.ts';
import { editorialFindings } from './editorial/findings.ts';
import type { KnownFigure } from './editorial/proofs.ts';

export interface Proofread extends ReadEdition {
  /** Every file was read and linked, so that the edition is the whole record. */
  whole: boolean;
}

/** A content folder with all that is wrong in it: what cannot be read, and what the editors would not print. */
export function proofread(root: string, now: Date): Proofread {
  const read = readEdition(root, now);
  const whole = read.issues.length === 0;
  // The numbers that stories may name stand here once lib/figures counts them.
  const figures: readonly KnownFigure[] = [];
  const findings = editorialFindings({ ...read, figures, now }, whole);
  return { ...read, whole, issues: [...read.issues, ...findings] };
}
