import type { Filed } from '#lib/content/link.ts';
import type { Commitment, Edition } from '#lib/content/records.ts';
import { type CalendarDate, lastDay } from '#lib/dates.ts';
import { standing } from '#lib/tracker/standing.ts';
import { type FiledIn, filedIn } from './editorial/proofs.ts';

export interface ThinGroup {
  what: string;
  count: number;
  of: number;
  /** The files, each with what is thin in it. */
  files: string[];
}

const closed = new Set(['completed', 'cancelled', 'expired']);

/** Where the record is thin: no fault of a file, and a place to look further. */
export function thinGroups(edition: Edition, filed: readonly Filed[]): ThinGroup[] {
  const visits = filedIn(filed, 'visits');
  const open = filedIn(filed, 'commitments').filter(({ record }) => !closed.has(standing(record).status));
  const checked = edition.pages.find(({ id }) => id === 'about')?.checked_through ?? '';
  const quiet = open.filter(({ record }) => isQuiet(record, checked));
  return [
    events(visits),
    {
      what: `Open commitments with no entry for two years to ${checked || 'a date that content/pages/about.md lacks'}`,
      count: quiet.length,
      of: open.length,
      files: quiet.map(
        ({ file, record }) => `${file.shown}  ${standing(record).status} since ${standing(record).date}`,
      ),
    },
    group('Visits that no story treats', visits, ({ record }) => record.stories.length === 0),
    group('Visits known only from announcements', visits, ({ record }) => record.status === 'planned'),
  ];
}

/** The groups as a list for the terminal, each with its count and its files. */
export function formatThin(groups: readonly ThinGroup[]): string {
  return groups
    .map(({ what, count, of, files }) =>
      [`${what}: ${count.toLocaleString('en')} of ${of.toLocaleString('en')}`, ...files].join('\n  '),
    )
    .join('\n\n');
}

type FiledVisit = FiledIn<'visits'>;

function events(visits: readonly FiledVisit[]): ThinGroup {
  const thin = visits.map((visit) => ({
    file: visit.file.shown,
    lines: visit.record.events.flatMap(({ sources }, i) =>
      sources.length === 1 ? visit.at(['events', i], '').line : [],
    ),
  }));
  return {
    what: 'Events with one source',
    count: thin.flatMap(({ lines }) => lines).length,
    of: visits.flatMap(({ record }) => record.events).length,
    files: thin
      .filter(({ lines }) => lines.length > 0)
      .map(({ file, lines }) => `${file}  ${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}`),
  };
}

function group(
  what: string,
  visits: readonly FiledVisit[],
  isThin: (visit: FiledVisit) => boolean,
): ThinGroup {
  const files = visits.filter(isThin).map(({ file }) => file.shown);
  return { what, count: files.length, of: visits.length, files };
}

/** Days are text that sorts, so two years earlier is the same day with another year. */
function isQuiet(commitment: Commitment, to: CalendarDate): boolean {
  const twoYearsBefore = `${Number(to.slice(0, 4)) - 2}${to.slice(4)}`;
  return lastDay(standing(commitment).date) < twoYearsBefore;
}
