import type { Visit } from '#lib/content/records.ts';
import { formatDay } from '#lib/dates.ts';
import type { Words } from '#lib/words/words.ts';
import { laneDot, laneText } from './lanes.ts';

/** A visit's events as a slim line beside a text. */
export function DayLine({ visit, words }: { visit: Visit; words: Words }) {
  const lane = visit.lane;
  return (
    <ol className="grid gap-4 border-l border-rule pl-4 font-sans text-[0.9375rem] leading-snug">
      {visit.events
        .filter(({ outside }) => !outside)
        .map(({ date, place, what }) => (
          <li key={date + what} className="relative">
            <span
              aria-hidden="true"
              className={`absolute -left-[1.3rem] top-1.5 size-2.5 rounded-full ${laneDot[lane]}`}
            />
            <p className={`font-semibold ${laneText[lane]}`}>
              <time dateTime={date}>{formatDay(date, words.locale)}</time> · {place.name}
            </p>
            <p>{what}</p>
          </li>
        ))}
    </ol>
  );
}
