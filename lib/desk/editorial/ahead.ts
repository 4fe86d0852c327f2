import { fieldName, type Issue } from '#lib/content/issues.ts';
import { type CalendarDate, firstDay, type PartialDate } from '#lib/dates.ts';
import { type FiledIn, filedIn, type Rule } from './proofs.ts';

/** Each thing that is told as done on a day or at a moment yet to come. */
export const datedAhead: Rule = ({ filed, now }) => {
  const today = lastDayBegun(now);
  const isAhead = (date: PartialDate | undefined) => date !== undefined && firstDay(date) > today;
  return [
    ...filedIn(filed, 'commitments').flatMap((each) =>
      each.record.history.flatMap(({ date }, i) =>
        isAhead(date)
          ? [refuse(each, ['history', i, 'date'], `${come}. What is promised for later is a \`due\``)]
          : [],
      ),
    ),
    ...filedIn(filed, 'visits')
      .filter(({ record }) => record.status === 'completed' && isAhead(record.start))
      .map((each) => refuse(each, ['start'], `${come}. A visit that is announced has \`status: planned\``)),
    ...filedIn(filed, 'pages')
      .filter(({ record }) => isAhead(record.checked_through))
      .map((each) => refuse(each, ['checked_through'], `${come}: what is open is counted to it`)),
    ...filedIn(filed, 'stories').flatMap((each) => changedAhead(each, now)),
  ];
};

const come = 'Expected a day that has come';

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
