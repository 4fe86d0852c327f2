import type { Edition } from '#lib/content/records.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { type Chain, slipsOf } from '#lib/tracker/slip.ts';

/** The things promised of all commitments, as of the date of the record. */
export function allSlips(edition: Edition): Chain[] {
  const today = recordDate(edition);
  return edition.commitments.flatMap((commitment) => slipsOf(commitment, today));
}

/** Those in one state, the longest slip first. */
export const inState = (chains: readonly Chain[], state: Chain['state']): Chain[] =>
  chains.filter((chain) => chain.state === state).sort((a, b) => b.days - a.days);

// A second date is common; a third is a story.
const telling = 2;

/** Those given another date more than once, the most often first. */
export const redatedMost = (chains: readonly Chain[]): Chain[] =>
  chains.filter(({ redated }) => redated >= telling).sort((a, b) => b.redated - a.redated || b.days - a.days);
