import type { Commitment, Source, Visit } from '#lib/content/records.ts';
import { firstDay } from '#lib/dates.ts';

const sortDate = ({ date }: Source) => (date === 'unstated' ? '9999' : firstDay(date));

/** Every source that a visit's page cites, once, oldest first. */
export function sourcesOfVisit(visit: Visit): Source[] {
  const cited = [
    ...visit.summary_sources,
    ...visit.sources,
    ...[...visit.delegation, ...visit.events, ...visit.outcomes, ...visit.readouts, ...visit.points].flatMap(
      (x) => x.sources,
    ),
    ...visit.expected.flatMap((x) => [...x.reports, ...x.steps].flatMap((y) => y.sources)),
    ...visit.disagreements.flatMap((x) => x.claims).flatMap((x) => x.sources),
  ];
  return onceByDate(cited);
}

/** Every source that a commitment's page cites, once, oldest first. */
export function sourcesOfCommitment({ history, disagreements }: Commitment): Source[] {
  return onceByDate([
    ...history.flatMap(({ sources, due }) => [...sources, ...(due?.sources ?? [])]),
    ...disagreements.flatMap(({ claims }) => claims).flatMap(({ sources }) => sources),
  ]);
}

const onceByDate = (sources: readonly Source[]) =>
  [...new Set(sources)].sort((a, b) => (sortDate(a) < sortDate(b) ? -1 : 1));
