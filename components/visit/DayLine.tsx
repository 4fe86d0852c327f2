import type { Visit } from '#lib/content/records.ts';
import { formatDay } from '#lib/dates.ts';
import type { Words } from '#lib/words/words.ts';
import { Time } from '../page/Time.tsx';
import { laneDot, laneText } from './lanes.ts';

/** A visit's events as a slim line, in as many columns as there is room for. */
export function DayLine({ visit, words }: { visit: Visit; words: Words }) {
  const lane = visit.lane;
  return (
    <ol className="day-line">
      {visit.events
        .filter(({ outside }) => !outside)
        .map(({ date, place, what }) => (
          <li key={date + what}>
            <span aria-hidden="true" className={laneDot[lane]} />
            <p className={`font-semibold ${laneText[lane]}`}>
              <Time date={date}>{formatDay(date, words.locale)}</Time> · {place.name}
            </p>
            <p>{what}</p>
          </li>
        ))}
    </ol>
  );
}
