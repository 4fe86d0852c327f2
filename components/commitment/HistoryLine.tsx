import { formatDate, type PartialDate } from '#lib/dates.ts';
import type { Row } from '#lib/tracker/rows.ts';
import type { Step } from '#lib/tracker/steps.ts';
import type { Words } from '#lib/words/words.ts';
import { scaleOf } from '../chart/scale.ts';

// The first entry on record is of 1996. The axis is the same for all, so that histories compare.
const position = scaleOf('1996-01-01', '2028-12-31');
const decades = ['2000', '2010', '2020'];
const x = (date: PartialDate) => `${position(date)}%`;

// A step up: from words to paper, to the making, to done.
const rise = 8;
const y = (level: number) => 34 - level * rise;

interface Props {
  row: Row;
  words: Words;
  /** Where the years stand beneath it: always, or only on a phone, which has no axis above the column. */
  years: 'always' | 'phone';
}

/** A commitment's history on one line of years, a step up for each stage reached; at its end where it stands. */
export function HistoryLine({ row: { commitment, newest, steps }, words, years }: Props) {
  const last = steps.at(-1);
  if (!last) return null;
  const told = commitment.history.map(
    ({ date, status }) => `${formatDate(date, words.locale, 'short')} ${words.statuses[status].slice(2)}`,
  );
  return (
    <svg
      width="100%"
      role="img"
      aria-label={`${words.tracker.history} ${told.join(', ')}`}
      className={`overflow-visible font-sans h-[max(3.5rem,56px)] ${years === 'phone' ? 'lg:h-10' : ''}`}
    >
      {decades.map((year) => (
        <line key={year} x1={x(year)} x2={x(year)} y1="2" y2="40" className="stroke-rule" />
      ))}
      <Years y="54" className={years === 'phone' ? 'lg:hidden' : ''} />
      {steps.map((step, i) => (
        <Stage key={`${step.from} ${commitment.history[i]?.what}`} step={step} before={steps[i - 1]} />
      ))}
      <text
        x={x(last.to)}
        y={y(last.level)}
        fontSize="15"
        textAnchor="middle"
        dominantBaseline="central"
        paintOrder="stroke"
        strokeWidth="3"
        className="fill-ink stroke-paper"
      >
        {words.statuses[newest.status].charAt(0)}
      </text>
    </svg>
  );
}

function Stage({ step: { from, to, level, stalled }, before }: { step: Step; before: Step | undefined }) {
  return (
    <g className="stroke-ink" strokeWidth="1.5">
      {before && before.level !== level ? (
        <line x1={x(from)} x2={x(from)} y1={y(before.level)} y2={y(level)} />
      ) : null}
      <line
        x1={x(from)}
        x2={x(to)}
        y1={y(level)}
        y2={y(level)}
        {...(stalled ? { strokeDasharray: '1.5 3' } : {})}
      />
      <line x1={x(from)} x2={x(from)} y1={y(level) - 3} y2={y(level) + 3} strokeWidth="1" />
    </g>
  );
}

function Years({ y, className }: { y: string; className: string }) {
  return (
    <g className={className}>
      {decades.map((year) => (
        <text key={year} x={x(year)} y={y} fontSize="12" textAnchor="middle" className="fill-muted">
          {year}
        </text>
      ))}
    </g>
  );
}

/** The years above a column of history lines. */
export function HistoryAxis() {
  return (
    <svg width="100%" height="16" aria-hidden="true" className="self-end">
      <Years y="12" className="" />
    </svg>
  );
}
