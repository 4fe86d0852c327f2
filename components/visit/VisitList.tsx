import type { Visit } from '#lib/content/records.ts';
import { formatSpan } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { laneDot, laneText } from './lanes.ts';

/** Visits as a slim dated line, newest first: the small timeline of a page about something else. */
export function VisitList({ visits, lang }: { visits: readonly Visit[]; lang: Language }) {
  const words = wordsOf(lang);
  return (
    <ol className="grid gap-3 border-l border-rule pl-5">
      {visits.map((visit) => {
        const lane = visit.lane;
        const planned = visit.status === 'planned';
        return (
          <li key={visit.id} className="relative leading-snug">
            <span
              aria-hidden="true"
              className={`absolute -left-[1.6rem] top-1.5 size-2.5 rounded-full ${planned ? `border-2 bg-paper ${laneText[lane]}` : laneDot[lane]}`}
            />
            <p className="font-sans text-[0.9375rem] text-muted">
              <time dateTime={visit.start} className={`font-semibold ${laneText[lane]}`}>
                {formatSpan(visit.start, visit.end ?? visit.start, words.locale)}
              </time>
              {' · '}
              <span className={laneText[lane]}>{words.lanes[lane]}</span>
              {` · ${words.visitKinds[visit.kind]}`}
              {visit.status === 'completed' ? '' : ` · ${words.visitStatus[visit.status]}`}
            </p>
            <p className="text-lg leading-snug">
              <a href={paths.visit(lang, visit.id)}>{visit.title}</a>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
