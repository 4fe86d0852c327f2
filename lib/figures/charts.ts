import type { Edition, Lane } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import { histogram } from '#lib/timeline/histogram.ts';
import { kinds, lanes } from '#lib/timeline/lanes.ts';
import { viewPath } from '#lib/timeline/views.ts';
import { statuses } from '#lib/tracker/order.ts';
import { standing } from '#lib/tracker/standing.ts';
import { wordsOf } from '#lib/words/words.ts';
import { allSlips, type Unit } from './numbers.ts';
import { fromBothCountries, isConfirmed } from './origin.ts';
import { pairsOf } from './pairs.ts';
import { daysToSignature } from './signature.ts';

export const chartNames = [
  'visits-by-year',
  'visits-by-kind',
  'who-met-whom',
  'commitments-by-status',
  'days-to-signature',
  'slips-by-outcome',
  'longest-slips',
  'longest-open',
  'events-by-sources',
] as const;
export type ChartName = (typeof chartNames)[number];

/** One bar, or its parts by lane. */
export interface Bar {
  readonly label: string;
  readonly href?: string;
  readonly values: readonly { readonly lane?: Lane; readonly value: number }[];
}

/** A chart with everything that its drawing, its table and its data file show. */
export interface Chart {
  readonly name: ChartName;
  readonly unit: Unit;
  readonly bars: readonly Bar[];
}

const most = 12;
const one = (value: number) => [{ value }];

/** The charts of the record, in the order in which they are told. */
export function chartsOf(edition: Edition, lang: Language): Chart[] {
  const make: Record<ChartName, () => Omit<Chart, 'name'>> = {
    'visits-by-year': () => visitsByYear(edition, lang),
    'visits-by-kind': () => visitsByKind(edition, lang),
    'who-met-whom': () => whoMetWhom(edition),
    'commitments-by-status': () => commitmentsByStatus(edition, lang),
    'days-to-signature': () => waits(edition, lang),
    'slips-by-outcome': () => slipsByOutcome(edition, lang),
    'longest-slips': () => longest(edition, lang, 'late'),
    'longest-open': () => longest(edition, lang, 'past'),
    'events-by-sources': () => eventsBySources(edition, lang),
  };
  return chartNames.map((name) => ({ name, ...make[name]() }));
}

function visitsByYear({ visits }: Edition, lang: Language): Omit<Chart, 'name'> {
  const bars = histogram(visits, visits).map(({ year, all }) => ({
    label: year,
    ...(all.india + all.russia + all.third > 0 ? { href: paths.visitsBy(lang, viewPath({ year })) } : {}),
    values: lanes.map((lane) => ({ lane, value: all[lane] })),
  }));
  return { unit: 'visits', bars };
}

function visitsByKind({ visits }: Edition, lang: Language): Omit<Chart, 'name'> {
  const { visitKinds } = wordsOf(lang);
  const bars = kinds.map((kind) => ({
    label: visitKinds[kind],
    href: paths.visitsBy(lang, viewPath({ kind })),
    values: lanes.map((lane) => ({
      lane,
      value: visits.filter((visit) => visit.kind === kind && visit.lane === lane).length,
    })),
  }));
  return { unit: 'visits', bars: bars.filter(({ values }) => values.some(({ value }) => value > 0)) };
}

function whoMetWhom({ visits }: Edition): Omit<Chart, 'name'> {
  const bars = pairsOf(visits)
    .slice(0, most)
    .map(({ indian, russian, visits: n }) => ({ label: `${indian.name} – ${russian.name}`, values: one(n) }));
  return { unit: 'visits', bars };
}

function commitmentsByStatus({ commitments }: Edition, lang: Language): Omit<Chart, 'name'> {
  const words = wordsOf(lang);
  const bars = statuses.map((status) => ({
    label: words.statuses[status],
    href: paths.commitmentsBy(lang, `status/${status}`),
    values: one(commitments.filter((commitment) => standing(commitment).status === status).length),
  }));
  return { unit: 'commitments', bars: bars.filter(({ values }) => (values[0]?.value ?? 0) > 0) };
}

function waits({ commitments }: Edition, lang: Language): Omit<Chart, 'name'> {
  const bars = commitments
    .flatMap((commitment) => {
      const days = daysToSignature(commitment);
      return days === undefined
        ? []
        : [{ label: commitment.title, href: paths.commitment(lang, commitment.id), values: one(days), days }];
    })
    .sort((a, b) => b.days - a.days)
    .map(({ label, href, values }) => ({ label, href, values }));
  return { unit: 'days', bars };
}

function slipsByOutcome(edition: Edition, lang: Language): Omit<Chart, 'name'> {
  const { states } = wordsOf(lang).tracker;
  const chains = allSlips(edition);
  const order = ['late', 'on-time', 'early', 'past', 'not-due', 'voided'] as const;
  const bars = order.map((state) => ({
    label: states[state],
    values: one(chains.filter((chain) => chain.state === state).length),
  }));
  return { unit: 'promises', bars };
}

function longest(edition: Edition, lang: Language, state: 'late' | 'past'): Omit<Chart, 'name'> {
  const bars = allSlips(edition)
    .filter((chain) => chain.state === state)
    .sort((a, b) => b.days - a.days)
    .slice(0, most)
    .map(({ commitment, what, days }) => ({
      label: `${commitment.title}: ${what}`,
      href: `${paths.commitment(lang, commitment.id)}#dates`,
      values: one(days),
    }));
  return { unit: 'days', bars };
}

function eventsBySources({ visits }: Edition, lang: Language): Omit<Chart, 'name'> {
  const events = visits.flatMap((visit) => visit.events);
  const { one: single, two, both } = wordsOf(lang).figures.eventSources;
  const confirmed = events.filter(({ sources }) => isConfirmed(sources));
  const bars = [
    { label: single, values: one(events.length - confirmed.length) },
    { label: two, values: one(confirmed.length) },
    { label: both, values: one(events.filter(({ sources }) => fromBothCountries(sources)).length) },
  ];
  return { unit: 'events', bars };
}
