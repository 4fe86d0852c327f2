import { scaleLinear } from 'd3-scale';
import type { Lane } from '#lib/content/records.ts';
import type { Chart } from '#lib/figures/charts.ts';
import { numeral, type Words } from '#lib/words/words.ts';
import { laneFill } from '../visit/lanes.ts';
import { BarName, inLane } from './BarName.tsx';

const lanes = ['india', 'russia', 'third'] as const;

/** Bars from a spine, as the timeline has it: in India to the left, in Russia to the right, third countries apart. */
export function LaneBars({ chart, words }: { chart: Chart; words: Words }) {
  const { bars } = chart;
  const most = (lane: Lane) => Math.max(1, ...bars.map((bar) => inLane(bar, lane)));
  // Room for the numbers at the ends, in the unit of the bars.
  const number = (most('india') + most('russia') + most('third')) / 10;
  const third = most('russia') + number * 1.5;
  const x = scaleLinear([-most('india') - number, third + most('third') + number], [0, 100]);
  const at = { india: x(0), russia: x(0), third: x(third) };
  return (
    <ul className="bars lanes">
      <li aria-hidden="true" className="heads">
        <span />
        <svg width="100%" height="22" aria-hidden="true">
          {lanes.map((lane) => (
            <text
              key={lane}
              x={`${at[lane]}%`}
              dx={lane === 'india' ? -6 : lane === 'russia' ? 6 : 0}
              y="15"
              textAnchor={lane === 'india' ? 'end' : 'start'}
              className={`${laneFill[lane]} head`}
            >
              {words.figures.heads[lane]}
            </text>
          ))}
        </svg>
      </li>
      {bars.map((bar) => (
        <li key={bar.label}>
          <BarName bar={bar} />
          <svg width="100%" height="22" aria-hidden="true">
            <line x1={`${at.india}%`} x2={`${at.india}%`} y2="22" className="stroke-rule" />
            {lanes.map((lane) => (
              <Part key={lane} lane={lane} value={inLane(bar, lane)} x={x} from={at[lane]} words={words} />
            ))}
          </svg>
          <span className="sr-only">
            {lanes
              .map((lane) => `${words.lanes[lane]} ${numeral(inLane(bar, lane), words.locale)}`)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface PartProps {
  lane: Lane;
  value: number;
  x: (value: number) => number;
  /** Where the lane begins, in per cent. */
  from: number;
  words: Words;
}

function Part({ lane, value, x, from, words }: PartProps) {
  if (value === 0) return null;
  const width = x(value) - x(0);
  const left = lane === 'india';
  const end = left ? from - width : from + width;
  return (
    <>
      <rect x={`${Math.min(from, end)}%`} width={`${width}%`} y="4" height="14" className={laneFill[lane]} />
      <text
        x={`${end}%`}
        dx={left ? -5 : 5}
        y="11"
        dominantBaseline="central"
        textAnchor={left ? 'end' : 'start'}
        className="n fill-ink"
      >
        {numeral(value, words.locale)}
      </text>
    </>
  );
}
