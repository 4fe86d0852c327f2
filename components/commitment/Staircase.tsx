import { type CalendarDate, firstDay, formatDate, lastDay, type PartialDate } from '#lib/dates.ts';
import type { Chain } from '#lib/tracker/slip.ts';
import { numeral, type Words } from '#lib/words/words.ts';
import { scaleOf, yearTicks } from '../chart/scale.ts';

const step = 26;
const top = 22;

interface Mark {
  sign: string;
  date: PartialDate;
  label: string;
}

/**
 * The dates promised for one thing, a line for each promise: from the day it was made to the date it named, with the
 * days by which that date lies behind the first; beneath them how it ended. The list below it says the same.
 */
export function Staircase({ chain, today, words }: { chain: Chain; today: CalendarDate; words: Words }) {
  const { promises, what, state } = chain;
  const open = state === 'past' || state === 'not-due';
  const end = endOf(chain, words);
  const days = promises.flatMap(({ entry, due }) => [firstDay(entry.date), lastDay(due.by)]);
  if (open) days.push(today);
  if (end) days.push(firstDay(end.date));
  const years = days.map((day) => Number(day.slice(0, 4)));
  const [from, to] = [`${Math.min(...years)}-01-01`, `${Math.max(...years) + 1}-06-30`];
  const x = scaleOf(from, to);
  const height = top + (promises.length + (end ? 1 : 0)) * step;
  const middle = (i: number) => top + i * step + step / 2;
  return (
    <svg
      width="100%"
      height={height}
      role="img"
      aria-label={words.tracker.stairs.label(what)}
      className="overflow-visible font-sans"
      fontSize="12"
    >
      <Years years={yearTicks(from, to, 7)} x={x} height={height} />
      {open ? (
        <line
          x1={`${x(today)}%`}
          x2={`${x(today)}%`}
          y1={top - 4}
          y2={height}
          strokeDasharray="2 3"
          className="stroke-ink"
        />
      ) : null}
      {promises.map(({ entry, due, drift }, i) => (
        <Line
          key={entry.date + entry.what}
          y={middle(i)}
          from={x(entry.date)}
          to={x(lastDay(due.by))}
          label={[formatDate(due.by, words.locale, 'short'), signed(drift, words)].filter(Boolean).join(' ')}
        />
      ))}
      {end ? <End mark={end} x={x(end.date)} y={middle(promises.length)} /> : null}
    </svg>
  );
}

/** Days with the sign of their direction; nothing of none. */
function signed(days: number, { locale, tracker: { stairs } }: Words): string {
  if (days === 0) return '';
  return days > 0 ? stairs.plus(numeral(days, locale)) : stairs.minus(numeral(-days, locale));
}

function endOf({ settled, voided, days }: Chain, words: Words): Mark | undefined {
  const { stairs } = words.tracker;
  const on = (date: PartialDate) => formatDate(date, words.locale, 'short');
  if (settled) {
    const label = [stairs.met, on(settled.date), signed(days, words)].filter(Boolean).join(' ');
    return { sign: '●', date: settled.date, label };
  }
  return voided ? { sign: '✕', date: voided, label: `${stairs.ended} ${on(voided)}` } : undefined;
}

function Years({
  years,
  x,
  height,
}: {
  years: readonly string[];
  x: (day: PartialDate) => number;
  height: number;
}) {
  return years.map((year) => (
    <g key={year}>
      <line x1={`${x(year)}%`} x2={`${x(year)}%`} y1={top - 4} y2={height} className="stroke-rule" />
      {/* A year at the edge does not hang out of the drawing. */}
      <text x={`${x(year)}%`} y="12" textAnchor={x(year) === 0 ? 'start' : 'middle'} className="fill-muted">
        {year}
      </text>
    </g>
  ));
}

/** On its own ground, so that no line runs through it. */
function Label({
  x,
  y,
  dx,
  children,
  bold,
}: {
  x: number;
  y: number;
  dx: number;
  children: string;
  bold?: boolean;
}) {
  return (
    <text
      x={`${x}%`}
      y={y}
      dx={dx}
      textAnchor={dx > 0 ? 'start' : 'end'}
      dominantBaseline="central"
      paintOrder="stroke"
      strokeWidth="4"
      strokeLinejoin="round"
      className={`fill-ink stroke-paper ${bold ? 'font-semibold' : ''}`}
    >
      {children}
    </text>
  );
}

function Sign({ x, y, children }: { x: number; y: number; children: string }) {
  return (
    <text x={`${x}%`} y={y} textAnchor="middle" dominantBaseline="central" fontSize="13" className="fill-ink">
      {children}
    </text>
  );
}

/** Its label stands behind the date where there is room, else before the start, else above the line. */
function Line({ y, from, to, label }: { y: number; from: number; to: number; label: string }) {
  const place = to <= 62 ? 'behind' : from >= 36 ? 'before' : 'above';
  const at = {
    behind: { x: to, y, dx: 12 },
    before: { x: from, y, dx: -10 },
    above: { x: to, y: y - 9, dx: -2 },
  };
  return (
    <g>
      <Label {...at[place]}>{label}</Label>
      <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} className="stroke-ink" />
      <circle cx={`${from}%`} cy={y} r="4" className="fill-paper stroke-ink" strokeWidth="1.5" />
      <Sign x={to} y={y}>
        ◆
      </Sign>
    </g>
  );
}

function End({ mark: { sign, label }, x, y }: { mark: Mark; x: number; y: number }) {
  return (
    <g>
      <Label x={x} y={y} dx={x > 50 ? -12 : 12} bold>
        {label}
      </Label>
      {sign === '●' ? (
        <circle cx={`${x}%`} cy={y} r="5" className="fill-ink" />
      ) : (
        <Sign x={x} y={y}>
          {sign}
        </Sign>
      )}
    </g>
  );
}
