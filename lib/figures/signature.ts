import type { Commitment } from '#lib/content/records.ts';
import { daysBetween } from '#lib/dates.ts';

// What a way to a signature can begin with. A history that begins otherwise does not have it.
const beginnings: readonly Commitment['history'][number]['status'][] = ['proposed', 'negotiating', 'agreed'];

/**
 * Days from the first entry of a history to its first signature. Undefined where nothing was signed, or where the
 * record begins with the signature or later, and the promise before it is not known.
 */
export function daysToSignature({ history }: Pick<Commitment, 'history'>): number | undefined {
  const [first] = history;
  const signed = history.find(({ status }) => status === 'signed');
  if (!first || !signed || !beginnings.includes(first.status)) return undefined;
  return daysBetween(first.date, signed.date);
}
