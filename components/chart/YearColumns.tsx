import { scaleBand, scaleLinear } from 'd3-scale';
import type { Lane } from '#lib/content/records.ts';
import type { Bar, Chart } from '#lib/figures/charts.ts';
import { numeral, type Words } from '#lib/words/words.ts';
import { laneFill } from '../visit/lanes.ts';
import { inLane } from './BarName.tsx';

const unit = 13;
const number = 16;
const years = 22;
const head = 20;

/** A column a year: in India up from the years, in Russia down, third countries on a line of their own. */
export function YearColumns({ chart, words }: { chart: Chart; words: Words }) {
  const { bars } = chart;
  const most = (lane: Lane) => Math.max(1, ...bars.map((bar) => inLane(bar, lane)));
  const height = scaleLinear([0, 1], [0, unit]);
  const x = scaleBand(
    bars.map(({ label }) => label),
    [0, 100],
  ).padding(0.22);
  const india = head + number + height(most('india'));
  const russia = india + years;
  const third = russia + height(most('russia')) + number + head;
  const whole = third + height(most('third')) + number;
  const top = { india, russia, third };
  return (
    <svg
      width="100%"
      height={whole}
      role="img"
      aria-label={words.figures.drawn(words.figures.charts[chart.name].title)}
      className="year-columns"
    >
      <Head lane="india" y={14} bars={bars} words={words} />
      <Head lane="russia" y={third - head + 2} bars={bars} words={words} />
      <Head lane="third" y={whole - 4} bars={bars} words={words} />
      <line x2="100%" y1={third} y2={third} className="stroke-rule" />
      {bars.map((bar) => (
        <g key={bar.label}>
          {(['india', 'russia', 'third'] as const).map((lane) => (
            <Column
              key={lane}
              value={inLane(bar, lane)}
              lane={lane}
              x={x(bar.label) ?? 0}
              width={x.bandwidth()}
              y={top[lane]}
              height={height}
              greatest={inLane(bar, lane) === most(lane)}
              words={words}
            />
          ))}
          <text
            x={`${(x(bar.label) ?? 0) + x.bandwidth() / 2}%`}
            y={india + years / 2}
            className={`year fill-muted ${Number(bar.label) % 5 === 0 ? '' : 'minor'}`}
          >
            ’{bar.label.slice(2)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Head({ lane, y, bars, words }: { lane: Lane; y: number; bars: readonly Bar[]; words: Words }) {
  const all = bars.reduce((sum, bar) => sum + inLane(bar, lane), 0);
  return (
    <text y={y} className={`head ${laneFill[lane]}`}>
      {words.lanes[lane]} {numeral(all, words.locale)}
    </text>
  );
}

interface ColumnProps {
  value: number;
  lane: Lane;
  x: number;
  width: number;
  /** The line the lane stands on. */
  y: number;
  height: (value: number) => number;
  greatest: boolean;
  words: Words;
}

function Column({ value, lane, x, width, y, height, greatest, words }: ColumnProps) {
  if (value === 0) return null;
  const up = lane === 'india';
  const end = up ? y - height(value) : y + height(value);
  return (
    <>
      <rect
        x={`${x}%`}
        width={`${width}%`}
        y={Math.min(y, end)}
        height={height(value)}
        className={laneFill[lane]}
      />
      <text
        x={`${x + width / 2}%`}
        y={up ? end - number / 2 : end + number / 2}
        className={`n fill-ink ${greatest ? '' : 'minor'}`}
      >
        {numeral(value, words.locale)}
      </text>
    </>
  );
}
