import type { Lane } from '#lib/content/records.ts';
import type { YearBar } from '#lib/timeline/histogram.ts';
import { numeral, type Words } from '#lib/words/words.ts';
import { laneFill } from './lanes.ts';

const unit = 5;
const label = 18;

/** Visits by year, those in India above the years and those in Russia below; what the page does not show is pale. */
export function Histogram({
  bars,
  href,
  words,
}: {
  bars: readonly YearBar[];
  /** Where a year leads. */
  href: (year: string) => string;
  words: Words;
}) {
  const up = Math.max(1, ...bars.map(({ all }) => all.india)) * unit;
  const down = Math.max(1, ...bars.map(({ all }) => all.russia + all.third)) * unit + 3;
  return (
    <nav aria-label={words.timeline.histogram}>
      <p aria-hidden="true" className="flex justify-between font-sans text-[0.9375rem] font-semibold">
        <span className="text-india">▲ {words.lanes.india}</span>
        <span className="text-russia">{words.lanes.russia} ▼</span>
      </p>
      <ol className="histogram">
        {bars.map((bar) => {
          const { all, year } = bar;
          const n = (lane: Lane) => numeral(all[lane], words.locale);
          const some = all.india + all.russia + all.third > 0;
          const drawing = <Bar bar={bar} up={up} down={down} />;
          return (
            <li key={year}>
              {some ? (
                <a
                  href={href(year)}
                  aria-label={words.timeline.bar(year, n('india'), n('russia'), n('third'))}
                >
                  {drawing}
                </a>
              ) : (
                drawing
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Bar({ bar, up, down }: { bar: YearBar; up: number; down: number }) {
  const { all, shown, year } = bar;
  const below = up + label;
  const inView = shown.india + shown.russia + shown.third > 0;
  return (
    <svg width="100%" height={up + label + down} aria-hidden="true">
      <Block y={up - all.india * unit} n={all.india} lane="india" pale />
      <Block y={up - shown.india * unit} n={shown.india} lane="india" />
      <text
        x="50%"
        y={up + label / 2 + 1}
        fontSize="12"
        textAnchor="middle"
        dominantBaseline="central"
        className={inView ? 'fill-ink font-semibold' : 'fill-muted'}
      >
        {`’${year.slice(2)}`}
      </text>
      <Block y={below} n={all.russia} lane="russia" pale />
      <Block y={below} n={shown.russia} lane="russia" />
      <Block y={below + all.russia * unit + 2} n={all.third} lane="third" pale />
      <Block y={below + all.russia * unit + 2} n={shown.third} lane="third" />
    </svg>
  );
}

function Block({ y, n, lane, pale }: { y: number; n: number; lane: Lane; pale?: boolean }) {
  if (n === 0) return null;
  return (
    <rect
      x="10%"
      width="80%"
      y={y}
      height={n * unit}
      className={laneFill[lane]}
      {...(pale ? { opacity: 0.3 } : {})}
    />
  );
}
