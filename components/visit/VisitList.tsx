import type { ReactNode } from 'react';
import type { Visit } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import { whenWithYear } from '#lib/words/when.ts';
import { wordsOf } from '#lib/words/words.ts';
import { Time } from '../page/Time.tsx';
import { laneText } from './lanes.ts';

interface Props {
  visits: readonly Visit[];
  lang: Language;
  /** What stands under the title of each. */
  under?: (visit: Visit) => ReactNode;
}

/** Visits as a slim dated line of two lanes: the small timeline of a page about something else. */
export function VisitList({ visits, lang, under }: Props) {
  const words = wordsOf(lang);
  return (
    <ol className="visit-list">
      {visits.map((visit) => {
        const { id, lane, kind, status, start, title } = visit;
        return (
          <li key={id} className={`in-${lane}${status === 'planned' ? ' planned' : ''}`}>
            <p className="when">
              <Time date={start} className={laneText[lane]}>
                {whenWithYear(visit, words)}
              </Time>
              {' · '}
              <span className={laneText[lane]}>{words.lanes[lane]}</span>
              {` · ${words.visitKinds[kind]}`}
              {status === 'completed' ? '' : ` · ${words.visitStatus[status]}`}
            </p>
            <p>
              <a href={paths.visit(lang, id)}>{title}</a>
            </p>
            {under?.(visit)}
          </li>
        );
      })}
    </ol>
  );
}
