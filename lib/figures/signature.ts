import type { Commitment } from '#lib/content/records.ts';
import { daysBetween } from '#lib/dates.ts';

/**
 * Days from the first entry of a history to its first signature. Undefined where nothing was signed, or where the
 * record begins with the signature and the promise before it is not known.
 */
export function daysToSignature({ history }: Pick<Commitment, 'history'>): number | undefined {
  const [first] = history;
  const signed = history.find(({ status }) => status === 'signed');
  if (!first || !signed || signed === first) return undefined;
  return daysBetween(first.date, signed.date);
}
