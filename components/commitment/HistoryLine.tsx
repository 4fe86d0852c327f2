import type { Commitment } from '#lib/content/records.ts';
import { formatDate } from '#lib/dates.ts';
import type { Words } from '#lib/words/words.ts';
import { scaleOf } from '../chart/scale.ts';

// The first promise on record is of 1996; the last date named for one is 2032.
const position = scaleOf('1996-01-01', '2028-12-31');

/** A commitment's entries on one line of years, the same for all; at its end the mark of where it stands. */
export function HistoryLine({ commitment, words }: { commitment: Commitment; words: Words }) {
  const { history } = commitment;
  const [first, newest] = [history.at(0), history.at(-1)];
  if (!first || !newest) return null;
  const told = history.map(
    ({ date, status }) => `${formatDate(date, words.locale, 'short')} ${words.statuses[status].slice(2)}`,
  );
  return (
    <svg width="100%" height="22" role="img" aria-label={`${words.tracker.history} ${told.join(', ')}`}>
      {['2000', '2010', '2020'].map((year) => (
        <line
          key={year}
          x1={`${position(year)}%`}
          x2={`${position(year)}%`}
          y1="0"
          y2="22"
          className="stroke-rule"
        />
      ))}
      <line
        x1={`${position(first.date)}%`}
        x2={`${position(newest.date)}%`}
        y1="11"
        y2="11"
        className="stroke-muted"
      />
      {history.map(({ date, what }) => (
        <line
          key={date + what}
          x1={`${position(date)}%`}
          x2={`${position(date)}%`}
          y1="7"
          y2="15"
          className="stroke-ink"
        />
      ))}
      <text
        x={`${position(newest.date)}%`}
        y="11"
        className="fill-ink"
        fontSize="14"
        textAnchor="middle"
        dominantBaseline="central"
      >
        {words.statuses[newest.status].charAt(0)}
      </text>
    </svg>
  );
}

/** The years above a column of history lines. */
export function HistoryAxis() {
  return (
    <svg width="100%" height="16" aria-hidden="true" className="self-end">
      {['2000', '2010', '2020'].map((year) => (
        <text
          key={year}
          x={`${position(year)}%`}
          y="12"
          fontSize="12"
          textAnchor="middle"
          className="fill-muted"
        >
          {year}
        </text>
      ))}
    </svg>
  );
}
