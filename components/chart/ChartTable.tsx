import type { Lane } from '#lib/content/records.ts';
import type { Bar, Chart } from '#lib/figures/charts.ts';
import { numeral, type Words } from '#lib/words/words.ts';
import { amountOf, BarName, inLane } from './BarName.tsx';

/** The same numbers as a table. */
export function ChartTable({ chart, words }: { chart: Chart; words: Words }) {
  const { figures } = words;
  const columns = columnsOf(chart);
  const groups = chart.groups?.map(({ name }) => name) ?? [undefined];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section tabIndex={0} aria-label={figures.charts[chart.name].title} className="overflow-x-auto">
      <table className="numbers">
        <thead>
          <tr>
            <td />
            {columns.map((lane) => (
              <th key={lane} scope="col">
                {words.lanes[lane]}
              </th>
            ))}
            <th scope="col" className="first-letter:uppercase">
              {figures.units[chart.unit].other}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group ?? ''}>
            {group ? (
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 2} className="group">
                  {group}
                </th>
              </tr>
            ) : null}
            {chart.bars
              .filter((bar) => bar.group === group)
              .map((bar) => (
                <Row key={bar.label} bar={bar} columns={columns} locale={words.locale} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** The lanes, where a bar has a part for each. */
const columnsOf = ({ bars }: Chart): readonly Lane[] =>
  bars.some(({ values }) => values.length > 1) ? ['india', 'russia', 'third'] : [];

function Row({ bar, columns, locale }: { bar: Bar; columns: readonly Lane[]; locale: string }) {
  return (
    <tr>
      <th scope="row">
        <BarName bar={bar} />
      </th>
      {columns.map((lane) => (
        <td key={lane}>{numeral(inLane(bar, lane), locale)}</td>
      ))}
      <td>{numeral(amountOf(bar), locale)}</td>
    </tr>
  );
}
