import { scaleLinear } from 'd3-scale';
import type { Bar, Chart, Group } from '#lib/figures/charts.ts';
import { formatShare, numeral, type Words } from '#lib/words/words.ts';
import { laneFill, laneText } from '../visit/lanes.ts';
import { amountOf, BarName, greatest } from './BarName.tsx';

// Per cent of the drawing: what is left is for the number behind the longest bar, and for its share.
const longest = { alone: 82, withShare: 70 };
// Names that want the width of the chart rather than a column of it.
const longName = 40;

/** Bars with their names before and their numbers behind them, in groups where the chart has any. */
export function Bars({ chart, words }: { chart: Chart; words: Words }) {
  const { bars, groups } = chart;
  const length = scaleLinear([0, greatest(bars)], [0, chart.whole ? longest.withShare : longest.alone]);
  const long = bars.some(({ label }) => label.length > longName);
  const rows = (of: readonly Bar[]) => (
    <ul className={long ? 'bars long' : 'bars'}>
      {of.map((bar) => (
        <Row key={bar.label} bar={bar} length={length} whole={chart.whole} words={words} />
      ))}
    </ul>
  );
  if (!groups) return rows(bars);
  return groups.map((group) => (
    <div key={group.name} className="bar-group">
      <GroupName group={group} />
      {rows(bars.filter((bar) => bar.group === group.name))}
    </div>
  ));
}

export function GroupName({ group: { name, note, lane } }: { group: Group }) {
  return (
    <p className="group">
      <b className={lane ? laneText[lane] : ''}>{name}</b>
      {note ? <span className="text-muted"> · {note}</span> : null}
    </p>
  );
}

interface RowProps {
  bar: Bar;
  length: (value: number) => number;
  whole: number | undefined;
  words: Words;
}

function Row({ bar, length, whole, words }: RowProps) {
  const value = amountOf(bar);
  const lane = bar.values[0]?.lane;
  const share = whole ? formatShare(value / whole, words.locale) : undefined;
  return (
    <li>
      <BarName bar={bar} />
      <svg width="100%" height="20" aria-hidden="true">
        <rect width={`${length(value)}%`} y="3" height="14" className={lane ? laneFill[lane] : 'fill-ink'} />
        <text x={`${length(value)}%`} dx="6" y="10" dominantBaseline="central" className="fill-ink">
          <tspan className="n">{numeral(value, words.locale)}</tspan>
          {share ? (
            <tspan dx="6" className="fill-muted">
              {share}
            </tspan>
          ) : null}
        </text>
      </svg>
      <span className="sr-only">
        {numeral(value, words.locale)}
        {share ? `, ${words.figures.share(share)}` : null}
      </span>
    </li>
  );
}
