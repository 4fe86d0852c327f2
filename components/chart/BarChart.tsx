import type { Bar, Chart } from '#lib/figures/charts.ts';
import { numeral, type Words } from '#lib/words/words.ts';
import { laneFill } from '../visit/lanes.ts';

/** Bars with their labels and numbers beside them; parts of a bar are the lanes. */
export function BarChart({ chart, words }: { chart: Chart; words: Words }) {
  const most = Math.max(1, ...chart.bars.map(sum));
  return (
    <ul className="bars">
      {chart.bars.map((bar) => (
        <li key={bar.label}>
          <span className="name">
            <Label bar={bar} />
          </span>
          <Drawing bar={bar} most={most} words={words} />
          <span className="sr-only">
            {numeral(sum(bar), words.locale)}
            {partsOf(bar, words)}
          </span>
        </li>
      ))}
    </ul>
  );
}

const sum = ({ values }: Bar) => values.reduce((total, { value }) => total + value, 0);

function Label({ bar }: { bar: Bar }) {
  return bar.href ? <a href={bar.href}>{bar.label}</a> : bar.label;
}

// Room for the number behind the longest bar.
const longest = 86;

function Drawing({ bar, most, words }: { bar: Bar; most: number; words: Words }) {
  const share = (n: number) => `${Math.round((n / most) * longest * 10) / 10}%`;
  const before = (i: number) => bar.values.slice(0, i).reduce((total, { value }) => total + value, 0);
  return (
    <svg width="100%" height="18" aria-hidden="true">
      {bar.values.map(({ lane, value }, i) => (
        <rect
          key={lane ?? 'whole'}
          x={share(before(i))}
          width={share(value)}
          y="2"
          height="14"
          className={lane ? laneFill[lane] : 'fill-ink'}
        />
      ))}
      <text x={share(sum(bar))} dx="6" y="9" dominantBaseline="central" className="fill-ink font-semibold">
        {numeral(sum(bar), words.locale)}
      </text>
    </svg>
  );
}

/** The parts that the colours of a bar show: “, In India 3, In Russia 2”. */
const partsOf = ({ values }: Bar, { lanes, locale }: Words) =>
  values
    .filter(({ lane, value }) => lane && value > 0)
    .map(({ lane, value }) => `, ${lane ? lanes[lane] : ''} ${numeral(value, locale)}`)
    .join('');

/** The same numbers as a table. */
export function ChartTable({ chart, words }: { chart: Chart; words: Words }) {
  const { figures, lanes, locale } = words;
  const split = chart.bars.some(({ values }) => values.some(({ lane }) => lane));
  const columns = split ? (['india', 'russia', 'third'] as const) : [];
  const { other } = figures.units[chart.unit];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section tabIndex={0} aria-label={figures.charts[chart.name].title} className="overflow-x-auto">
      <table className="numbers">
        <thead>
          <tr>
            <td />
            {columns.map((lane) => (
              <th key={lane} scope="col">
                {lanes[lane]}
              </th>
            ))}
            <th scope="col" className="first-letter:uppercase">
              {other}
            </th>
          </tr>
        </thead>
        <tbody>
          {chart.bars.map((bar) => (
            <tr key={bar.label}>
              <th scope="row">{bar.label}</th>
              {columns.map((lane) => (
                <td key={lane}>
                  {numeral(bar.values.find((part) => part.lane === lane)?.value ?? 0, locale)}
                </td>
              ))}
              <td>{numeral(sum(bar), locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
