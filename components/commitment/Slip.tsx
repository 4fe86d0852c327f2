import { formatDate } from '#lib/dates.ts';
import type { Chain } from '#lib/tracker/slip.ts';
import { count, type Words } from '#lib/words/words.ts';

/** How a promised date ended, in a word with its mark and, where it slipped, in days. */
export function Slip({ chain, words }: { chain: Chain; words: Words }) {
  const { tracker, locale } = words;
  const { state, days, voided } = chain;
  const mark = tracker.states[state];
  if (state === 'late') return <span>{`${mark.charAt(0)} ${count(days, tracker.daysLate, locale)}`}</span>;
  if (state === 'past') return <span>{`${mark.charAt(0)} ${count(days, tracker.daysPast, locale)}`}</span>;
  if (state === 'voided' && voided) return <span>{`${mark}, ${formatDate(voided, locale, 'short')}`}</span>;
  return <span>{mark}</span>;
}
