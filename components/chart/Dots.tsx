import { scaleLinear } from 'd3-scale';
import type { Bar, Chart, Group } from '#lib/figures/charts.ts';
import { count, type Words } from '#lib/words/words.ts';
import { amountOf, greatest } from './BarName.tsx';
import { GroupName } from './Bars.tsx';
import { stacked } from './stacked.ts';

const daysInYear = 365.25;
const level = 11;
const radius = 5;

/** A dot for each value along a line of years, with the median marked; a row for each group. */
export function Dots({ chart, words }: { chart: Chart; words: Words }) {
  const { bars, groups = [] } = chart;
  const x = scaleLinear([0, greatest(bars)], [1, 97]);
  const years = Array.from({ length: Math.floor(greatest(bars) / daysInYear) + 1 }, (_, i) => i);
  return (
    <div className="dots">
      {groups.map((group) => (
        <Row
          key={group.name}
          group={group}
          bars={bars.filter((bar) => bar.group === group.name)}
          x={x}
          label={words.figures.drawn(words.figures.charts[chart.name].title)}
          words={words}
        />
      ))}
      <svg width="100%" height="22" aria-hidden="true" className="axis">
        {years.map((n) => (
          <text
            key={n}
            x={`${x(n * daysInYear)}%`}
            y="14"
            textAnchor={n === 0 ? 'start' : 'middle'}
            className={`fill-muted ${n % 2 === 0 ? '' : 'minor'}`}
          >
            {n === 1 || n === 2 ? count(n, words.figures.years, words.locale) : n}
          </text>
        ))}
      </svg>
    </div>
  );
}

interface RowProps {
  group: Group;
  bars: readonly Bar[];
  x: (days: number) => number;
  label: string;
  words: Words;
}

function Row({ group, bars, x, label, words }: RowProps) {
  const dots = stacked(bars.map((bar) => x(amountOf(bar))));
  const base = (Math.max(0, ...dots.map((dot) => dot.level)) + 1) * level + 26;
  const mark = group.median === undefined ? undefined : x(group.median);
  return (
    <div>
      <GroupName group={group} />
      <svg width="100%" height={base + 6} role="img" aria-label={`${label} ${group.name}`}>
        <line x2="100%" y1={base + 5} y2={base + 5} className="stroke-rule" />
        {mark === undefined ? null : (
          <>
            <line x1={`${mark}%`} x2={`${mark}%`} y1="4" y2={base + 5} className="stroke-muted" />
            <text x={`${mark}%`} dx="6" y="13" className="fill-muted">
              {words.figures.charts['slips-in-days'].median(
                count(group.median ?? 0, words.figures.units.days, words.locale),
              )}
            </text>
          </>
        )}
        {dots.map((dot, i) => (
          <circle
            key={bars[i]?.label}
            cx={`${dot.x}%`}
            cy={base - 2 - dot.level * level}
            r={radius}
            className="fill-ink"
          />
        ))}
      </svg>
    </div>
  );
}
