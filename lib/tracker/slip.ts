import type { Commitment, HistoryEntry } from '#lib/content/records.ts';
import { type CalendarDate, daysBetween, firstDay, lastDay, type PartialDate } from '#lib/dates.ts';

export const slipStates = ['late', 'on-time', 'early', 'past', 'not-due', 'voided'] as const;
export type SlipState = (typeof slipStates)[number];

/** One date that was named for a thing promised. */
export interface Promise {
  readonly entry: HistoryEntry;
  readonly due: NonNullable<HistoryEntry['due']>;
  /** Days by which the date lies behind the one first named; negative if before it. */
  readonly drift: number;
}

/** All dates promised for one thing, and what came of them. */
export interface Chain {
  readonly commitment: Commitment;
  readonly what: string;
  readonly promises: readonly [Promise, ...Promise[]];
  readonly first: PartialDate;
  readonly last: PartialDate;
  /** How often a later promise named another date than the one before it, an earlier one included. */
  readonly redated: number;
  readonly state: SlipState;
  /** Days past the end of the period first promised: to the settling entry, or to the date of the record; 0 if none. */
  readonly days: number;
  readonly settled?: HistoryEntry;
  readonly voided?: PartialDate;
  /** The entry of the day on which the programme ended or was replaced. */
  readonly ended?: HistoryEntry;
}

/**
 * The slip of each thing promised with a date. Promises of one commitment that share `due.what` are one chain.
 * Counting starts when the period first promised ends. It stops at the first day of the entry that meets a promise of
 * the chain, else at the date of the record; where the programme ended first, nothing is counted.
 */
export function slipsOf(commitment: Commitment, today: CalendarDate): Chain[] {
  const chains = new Map<string, [Promise, ...Promise[]]>();
  for (const entry of commitment.history) {
    if (!entry.due) continue;
    const { due } = entry;
    const chain = chains.get(due.what);
    const drift = chain ? daysBetween(lastDay(chain[0].due.by), lastDay(due.by)) : 0;
    if (chain) chain.push({ entry, due, drift });
    else chains.set(due.what, [{ entry, due, drift }]);
  }
  return [...chains].map(([what, promises]) => ({
    commitment,
    what,
    promises,
    first: promises[0].due.by,
    last: (promises.at(-1) ?? promises[0]).due.by,
    redated: promises.filter(({ due }, i) => i > 0 && due.by !== promises[i - 1]?.due.by).length,
    ...outcome(commitment, promises, today),
  }));
}

function outcome(
  { history }: Commitment,
  promises: readonly [Promise, ...Promise[]],
  today: CalendarDate,
): Pick<Chain, 'state' | 'days' | 'settled' | 'voided' | 'ended'> {
  const { by } = promises[0].due;
  const made = new Set(promises.map(({ entry }) => entry.date));
  const settled = history.find(({ meets }) => meets && made.has(meets));
  if (settled) {
    if (lastDay(settled.date) < firstDay(by)) return { state: 'early', days: 0, settled };
    const days = daysBetween(lastDay(by), settled.date);
    return days > 0 ? { state: 'late', days, settled } : { state: 'on-time', days: 0, settled };
  }
  const voided = promises.find(({ due }) => due.voided)?.due.voided;
  if (voided) {
    const ended = history.find(({ date }) => date === voided);
    return { state: 'voided', days: 0, voided, ...(ended ? { ended } : {}) };
  }
  const days = daysBetween(lastDay(by), today);
  return days > 0 ? { state: 'past', days } : { state: 'not-due', days: 0 };
}

export interface SlipSummary {
  readonly chains: number;
  readonly settled: number;
  readonly late: number;
  readonly inTime: number;
  readonly open: number;
  readonly past: number;
  readonly notDue: number;
  readonly voided: number;
  /** Of the late ones, in whole days. */
  readonly medianDays: number;
}

/** How many of the things promised came late, in time or not yet. */
export function sumUpSlips(chains: readonly Chain[]): SlipSummary {
  const of = (...states: SlipState[]) => chains.filter(({ state }) => states.includes(state));
  return {
    chains: chains.length,
    settled: of('late', 'on-time', 'early').length,
    late: of('late').length,
    inTime: of('on-time', 'early').length,
    open: of('past', 'not-due').length,
    past: of('past').length,
    notDue: of('not-due').length,
    voided: of('voided').length,
    medianDays: Math.round(median(of('late').map(({ days }) => days))),
  };
}

/** The middle value; of an even number of values the mean of the middle two; 0 of none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
