import type { Lane } from '#lib/content/records.ts';
import type { YearBar } from '#lib/timeline/histogram.ts';
import { numeral, type Words } from '#lib/words/words.ts';
import { laneFill } from './lanes.ts';

/** The height of one visit, the gap to the next included. */
const unit = 7;

interface Props {
  bars: readonly YearBar[];
  /** Whether the page shows a part of the visits only: the others are pale. */
  narrowed: boolean;
  /** The address of the whole timeline. */
  whole: string;
  words: Words;
}

const sum = ({ india, russia, third }: YearBar['all']) => india + russia + third;

/** Visits by year, one block each: those in India above the years, those in Russia below, third countries under them. */
export function Histogram({ bars, narrowed, whole, words }: Props) {
  const { timeline, lanes } = words;
  return (
    <section aria-label={timeline.histogram}>
      <p aria-hidden="true" className="mb-2 flex flex-wrap gap-x-6 font-sans text-[0.9375rem] font-semibold">
        <span className="text-india">▲ {lanes.india}</span>
        <span className="text-russia">▼ {lanes.russia}</span>
        <span className="text-muted">▼ {timeline.elsewhere}</span>
      </p>
      <ol className="histogram">
        {bars.map((bar) => (
          <li key={bar.year}>
            {sum(bar.all) > 0 ? (
              // What the page shows is found on the page; the rest on the whole timeline.
              <a
                href={`${sum(bar.shown) > 0 ? '' : whole}#y${bar.year}`}
                aria-label={nameOf(bar, narrowed, words)}
              >
                <Column bar={bar} />
              </a>
            ) : (
              <span>
                <Column bar={bar} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function nameOf({ year, all, shown }: YearBar, narrowed: boolean, { timeline, locale }: Words): string {
  const n = (lane: Lane) => numeral(all[lane], locale);
  const name = timeline.bar(year, n('india'), n('russia'), n('third'));
  return narrowed ? `${name}${timeline.barShown(numeral(sum(shown), locale))}` : name;
}

function Column({ bar: { all, shown, year } }: { bar: YearBar }) {
  const below = all.russia * unit;
  return (
    <>
      <svg width="100%" height={all.india * unit} aria-hidden="true">
        <Blocks lane="india" all={all} shown={shown} at={(i) => (all.india - 1 - i) * unit} />
      </svg>
      <b className={sum(shown) > 0 ? '' : 'font-normal text-muted'}>{`’${year.slice(2)}`}</b>
      <svg width="100%" height={below + all.third * unit} aria-hidden="true">
        <Blocks lane="russia" all={all} shown={shown} at={(i) => i * unit} />
        <Blocks lane="third" all={all} shown={shown} at={(i) => below + i * unit} />
      </svg>
    </>
  );
}

function Blocks({
  lane,
  all,
  shown,
  at,
}: Pick<YearBar, 'all' | 'shown'> & { lane: Lane; at: (i: number) => number }) {
  if (all[lane] === 0) return null;
  return (
    <g className={laneFill[lane]}>
      {Array.from({ length: all[lane] }, (_, i) => (
        <rect key={at(i)} y={at(i)} className={i < shown[lane] ? undefined : 'pale'} />
      ))}
    </g>
  );
}
