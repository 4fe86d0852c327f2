import { type CalendarDate, daysBetween, firstDay, formatDate, lastDay } from '#lib/dates.ts';
import type { Chain } from '#lib/tracker/slip.ts';
import { numeral, type Words } from '#lib/words/words.ts';
import { scaleOf, yearTicks } from '../chart/scale.ts';

const step = 26;
const top = 22;

/**
 * The dates promised for one thing, a line for each promise: from the day it was made to the date it named, with the
 * days by which that date lies behind the first. The table below it says the same.
 */
export function Staircase({ chain, today, words }: { chain: Chain; today: CalendarDate; words: Words }) {
  const { promises, settled, what } = chain;
  const days = [...promises.flatMap(({ entry, due }) => [firstDay(entry.date), lastDay(due.by)]), today];
  const from = `${[...days].sort().at(0)?.slice(0, 4)}-01-01`;
  const to = `${Number([...days].sort().at(-1)?.slice(0, 4)) + 2}-01-01`;
  const x = scaleOf(from, to);
  const height = top + promises.length * step + (settled ? step : 0);
  const ticks = yearTicks(from, to, 7);
  return (
    <svg
      width="100%"
      height={height}
      role="img"
      aria-label={words.tracker.stairs.label(what)}
      className="overflow-visible font-sans"
      fontSize="12"
    >
      {ticks.map((year) => (
        <g key={year}>
          <line x1={`${x(year)}%`} x2={`${x(year)}%`} y1={top - 4} y2={height} className="stroke-rule" />
          <text x={`${x(year)}%`} y="12" textAnchor="middle" className="fill-muted">
            {year}
          </text>
        </g>
      ))}
      <line
        x1={`${x(today)}%`}
        x2={`${x(today)}%`}
        y1={top - 4}
        y2={height}
        strokeDasharray="2 3"
        className="stroke-ink"
      />
      {promises.map(({ entry, due }, i) => (
        <Line
          key={entry.date + due.by}
          y={top + i * step + step / 2}
          from={x(entry.date)}
          to={x(lastDay(due.by))}
          label={labelOf(chain, i, words)}
        />
      ))}
      {settled ? (
        <Met chain={chain} x={x(settled.date)} y={top + promises.length * step + step / 2} words={words} />
      ) : null}
    </svg>
  );
}

function labelOf({ promises }: Chain, i: number, { locale, tracker }: Words): string {
  const due = promises[i]?.due.by ?? '';
  const drift = daysBetween(lastDay(promises[0].due.by), lastDay(due));
  const moved =
    drift === 0
      ? ''
      : drift > 0
        ? tracker.stairs.plus(numeral(drift, locale))
        : tracker.stairs.minus(numeral(-drift, locale));
  return [formatDate(due, locale, 'short'), moved].filter(Boolean).join('  ');
}

function Line({ y, from, to, label }: { y: number; from: number; to: number; label: string }) {
  const left = to > 62;
  return (
    <g>
      <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} className="stroke-ink" />
      <circle cx={`${from}%`} cy={y} r="4" className="fill-paper stroke-ink" strokeWidth="1.5" />
      <text
        x={`${to}%`}
        y={y}
        textAnchor="middle"
        dominantBaseline="central"
        fontSize="13"
        className="fill-ink"
      >
        ◆
      </text>
      <text
        x={`${to}%`}
        y={left ? y - 9 : y}
        dx={left ? 0 : 12}
        textAnchor={left ? 'end' : 'start'}
        dominantBaseline="central"
        className="fill-ink"
      >
        {label}
      </text>
    </g>
  );
}

function Met({ chain, x, y, words }: { chain: Chain; x: number; y: number; words: Words }) {
  const date = formatDate(chain.settled?.date ?? '', words.locale, 'short');
  return (
    <g>
      <circle cx={`${x}%`} cy={y} r="5" className="fill-ink" />
      <text
        x={`${x}%`}
        y={y}
        dx={x > 62 ? -12 : 12}
        textAnchor={x > 62 ? 'end' : 'start'}
        dominantBaseline="central"
        className="fill-ink font-semibold"
      >
        {`${words.tracker.stairs.met} ${date}`}
      </text>
    </g>
  );
}
