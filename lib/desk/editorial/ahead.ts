import { fieldName, type Issue } from '#lib/content/issues.ts';
import { type CalendarDate, firstDay, type PartialDate } from '#lib/dates.ts';
import { type FiledIn, filedIn, type Rule } from './proofs.ts';

type IsAhead = (date: PartialDate | undefined) => boolean;

/** Each thing that is told as done on a day or at a moment yet to come. */
export const datedAhead: Rule = ({ filed, now }) => {
  const today = lastDayBegun(now);
  const isAhead: IsAhead = (date) => date !== undefined && firstDay(date) > today;
  return [
    ...filedIn(filed, 'commitments').flatMap((each) =>
      each.record.history.flatMap(({ date }, i) =>
        isAhead(date)
          ? [refuse(each, ['history', i, 'date'], `${come}. What is promised for later is a \`due\``)]
          : [],
      ),
    ),
    ...filedIn(filed, 'visits').flatMap((each) => visitAhead(each, isAhead)),
    ...filedIn(filed, 'pages')
      .filter(({ record }) => isAhead(record.checked_through))
      .map((each) => refuse(each, ['checked_through'], `${come}: what is open is counted to it`)),
    ...filedIn(filed, 'stories').flatMap((each) => changedAhead(each, now)),
  ];
};

const come = 'Expected a day that has come';

function visitAhead(visit: FiledIn<'visits'>, isAhead: IsAhead): Issue[] {
  const { status, start, events, expected } = visit.record;
  const held = status === 'completed';
  if (held && isAhead(start))
    return [refuse(visit, ['start'], `${come}. A visit that is announced has \`status: planned\``)];
  const told = [
    ...(held ? events.map(({ date }, i) => ({ path: ['events', i, 'date'], date })) : []),
    ...expected.flatMap(({ reports, steps }, i) => [
      ...reports.map(({ first_reported: date }, j) => ({
        path: ['expected', i, 'reports', j, 'first_reported'],
        date,
      })),
      ...steps.map(({ date }, j) => ({ path: ['expected', i, 'steps', j, 'date'], date })),
    ]),
  ];
  return told.filter(({ date }) => isAhead(date)).map(({ path }) => refuse(visit, path, come));
}

function changedAhead(story: FiledIn<'stories'>, now: Date): Issue[] {
  const { updated, corrections } = story.record;
  const moments = [
    { path: ['updated'], at: updated },
    ...corrections.map(({ at }, i) => ({ path: ['corrections', i, 'at'], at })),
  ];
  return moments
    .filter(({ at }) => at !== undefined && Date.parse(at) > now.getTime())
    .map(({ path }) => refuse(story, path, 'Expected a moment that has passed'));
}

const refuse = (
  each: FiledIn<'commitments' | 'visits' | 'pages' | 'stories'>,
  path: PropertyKey[],
  message: string,
) => ({
  ...each.at(path, message),
  field: fieldName(path),
});

/** A day begins in the far east fourteen hours before it does in London. */
function lastDayBegun(now: Date): CalendarDate {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
}
