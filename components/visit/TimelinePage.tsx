import type { Person } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import type { YearBar } from '#lib/timeline/histogram.ts';
import type { Year } from '#lib/timeline/years.ts';
import { numeral, wordsOf } from '#lib/words/words.ts';
import { Heading } from '../page/Heading.tsx';
import { type Chip, Narrowing } from '../page/Narrowing.tsx';
import { Histogram } from './Histogram.tsx';
import { VisitTimeline } from './VisitTimeline.tsx';

export interface TimelineProps {
  /** What the view shows, in words; absent on the whole timeline. */
  view?: string;
  years: readonly Year[];
  bars: readonly YearBar[];
  shown: number;
  total: number;
  /** Where a year of the histogram leads. */
  yearHref: (year: string) => string;
  narrowings: readonly { label: string; chips: readonly Chip[] }[];
  people: readonly { person: Person; visits: number; path: string }[];
  lang: Language;
}

/** The visit timeline at one of its addresses, with the ways to narrow it. */
export function TimelinePage(props: TimelineProps) {
  const { view, years, bars, shown, total, lang } = props;
  const words = wordsOf(lang);
  const { timeline, locale } = words;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <script type="module" src="/modules/narrow.js" />
      <Heading
        kicker={timeline.kicker}
        title={view ? `${timeline.narrowed}: ${view}` : timeline.title(bars[0]?.year ?? '')}
        {...(view ? {} : { standfirst: timeline.standfirst(numeral(total, locale)) })}
      />
      <Histogram bars={bars} href={props.yearHref} words={words} />
      <div className="no-print grid gap-3">
        {props.narrowings.map(({ label, chips }) => (
          <Narrowing key={label} label={label} chips={chips} />
        ))}
        <People {...props} />
      </div>
      <p className="flex flex-wrap justify-between gap-x-6 font-sans text-base">
        <span role="status" className="font-semibold">
          {timeline.shown(numeral(shown, locale), numeral(total, locale))}
        </span>
        {view ? <a href={paths.visits(lang)}>{timeline.whole}</a> : null}
      </p>
      <VisitTimeline years={years} lang={lang} />
    </div>
  );
}

function People({ people, lang }: TimelineProps) {
  const { timeline, locale } = wordsOf(lang);
  return (
    <details className="font-sans">
      <summary className="label cursor-pointer py-1">{timeline.narrow.person}</summary>
      <p className="py-2 text-base text-muted">{timeline.personNote}</p>
      <ul className="gap-x-8 text-base sm:columns-2 lg:columns-3">
        {people.map(({ person, visits, path }) => (
          <li key={person.id} className="break-inside-avoid">
            <a href={paths.visitsBy(lang, path)} className="inline-block py-0.5">
              {person.name}
            </a>{' '}
            <span className="text-muted">{numeral(visits, locale)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
