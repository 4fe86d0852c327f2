import type { Edition } from '#lib/content/records.ts';
import { yearOf } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import { statuses } from '#lib/tracker/order.ts';
import { standing } from '#lib/tracker/standing.ts';
import { wordsOf } from '#lib/words/words.ts';
import type { Figure } from './figure.ts';
import { medianOf, waitsByKind, waitsOf } from './waits.ts';

/** Commitments in all, by status and kind, and the span of their histories. */
export function ofCommitments({ commitments }: Edition, lang: Language): Figure[] {
  const words = wordsOf(lang);
  const { counts } = words.figures;
  const href = paths.commitments(lang);
  const entries = commitments.flatMap(({ history }) => history);
  const [first] = entries.map(({ date }) => yearOf(date)).sort();
  const at = (view: string, n: number) => (n > 0 ? paths.commitmentsBy(lang, view) : href);
  const kinds = [...new Set(commitments.map(({ kind }) => kind))];
  return [
    { name: 'commitments', value: commitments.length, unit: 'commitments', counts: counts.commitments, href },
    ...statuses.map((status): Figure => {
      const value = commitments.filter((commitment) => standing(commitment).status === status).length;
      return {
        name: `commitments:${status}`,
        value,
        unit: 'commitments',
        href: at(`status/${status}`, value),
        counts: counts.status(words.statuses[status]),
      };
    }),
    ...kinds.map((kind): Figure => {
      const value = commitments.filter((commitment) => commitment.kind === kind).length;
      return {
        name: `commitments-of-kind:${kind}`,
        value,
        unit: 'commitments',
        href: at(`kind/${kind}`, value),
        counts: counts.kindOfCommitment(words.tracker.kinds[kind]),
      };
    }),
    { name: 'history-entries', value: entries.length, unit: 'entries', counts: counts.entries, href },
    ...year(first, counts.entriesFirstYear, href),
  ];
}

const year = (first: string | undefined, counts: string, href: string): Figure[] =>
  first ? [{ name: 'history-first-year', value: Number(first), unit: 'year', counts, href }] : [];

/** The days from promise to signature: in all, by kind, one by one. */
export function ofSignatures({ commitments }: Edition, lang: Language): Figure[] {
  const { figures, tracker } = wordsOf(lang);
  const { counts } = figures;
  const waits = waitsOf(commitments);
  const href = `${paths.figures(lang)}#days-to-signature`;
  return [
    { name: 'signatures-timed', value: waits.length, unit: 'commitments', counts: counts.timed, href },
    {
      name: 'days-to-signature-median',
      value: medianOf(waits),
      unit: 'days',
      counts: counts.medianWait,
      href,
    },
    ...waitsByKind(commitments).map(
      ({ kind, median }): Figure => ({
        name: `days-to-signature-median:${kind}`,
        value: median,
        unit: 'days',
        href,
        counts: counts.medianWaitOfKind(tracker.kinds[kind]),
      }),
    ),
    ...waits.map(
      ({ commitment: { id, title }, days }): Figure => ({
        name: `days-to-signature:${id}`,
        value: days,
        unit: 'days',
        href: paths.commitment(lang, id),
        counts: counts.wait(title),
      }),
    ),
  ];
}
