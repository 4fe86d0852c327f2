import type { Commitment } from '#lib/content/records.ts';
import { median } from '#lib/tracker/slip.ts';
import { daysToSignature } from './signature.ts';

export interface Wait {
  readonly commitment: Commitment;
  readonly days: number;
}

export interface WaitsOfKind {
  readonly kind: Commitment['kind'];
  /** The longest first. */
  readonly waits: readonly Wait[];
  readonly median: number;
}

/** The commitments whose way to a signature is on record, the longest first. */
export const waitsOf = (commitments: readonly Commitment[]): Wait[] =>
  commitments
    .flatMap((commitment) => {
      const days = daysToSignature(commitment);
      return days === undefined ? [] : [{ commitment, days }];
    })
    .sort((a, b) => b.days - a.days);

export const medianOf = (waits: readonly Wait[]) => Math.round(median(waits.map(({ days }) => days)));

/** The same by kind of commitment, the kind with the most of them first. */
export function waitsByKind(commitments: readonly Commitment[]): WaitsOfKind[] {
  return [...Map.groupBy(waitsOf(commitments), ({ commitment }) => commitment.kind)]
    .map(([kind, waits]) => ({ kind, waits, median: medianOf(waits) }))
    .sort((a, b) => b.waits.length - a.waits.length || b.median - a.median);
}
