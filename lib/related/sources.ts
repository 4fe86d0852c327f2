import type { Source, Visit } from '#lib/content/records.ts';
import { firstDay } from '#lib/dates.ts';

const sortDate = ({ date }: Source) => (date === 'unstated' ? '9999' : firstDay(date));

/** Every source that a visit's page cites, once, oldest first. */
export function sourcesOfVisit(visit: Visit): Source[] {
  const cited = [
    ...visit.summary_sources,
    ...[...visit.delegation, ...visit.events, ...visit.outcomes, ...visit.readouts, ...visit.points].flatMap(
      (x) => x.sources,
    ),
    ...visit.expected.flatMap((x) => [...x.reports, ...x.steps].flatMap((y) => y.sources)),
    ...visit.disagreements.flatMap((x) => x.claims).flatMap((x) => x.sources),
  ];
  return [...new Set(cited)].sort((a, b) => (sortDate(a) < sortDate(b) ? -1 : 1));
}
