import { type Language, paths } from '#lib/site.ts';
import type { YearOfEntries } from '#lib/timeline/entries.ts';
import type { YearBar } from '#lib/timeline/histogram.ts';
import type { Narrowing as Row } from '#lib/timeline/narrowings.ts';
import type { PersonView } from '#lib/timeline/people.ts';
import { numeral, wordsOf } from '#lib/words/words.ts';
import { Heading } from '../page/Heading.tsx';
import { Narrowing, Narrowings } from '../page/Narrowing.tsx';
import { Histogram } from './Histogram.tsx';
import { VisitTimeline } from './VisitTimeline.tsx';

export interface TimelineProps {
  /** The address of the view; empty on the whole timeline. */
  path: string;
  /** What the view shows. */
  title: string;
  years: readonly YearOfEntries[];
  bars: readonly YearBar[];
  shown: number;
  total: number;
  /** Whether the view keeps to one lane, so that a second would stand empty. */
  oneLane: boolean;
  narrowings: readonly Row[];
  people: readonly PersonView[];
  lang: Language;
}

const href = (lang: Language, path: string) =>
  path === '' ? paths.visits(lang) : paths.visitsBy(lang, path);

/** The visit timeline at one of its addresses, with the ways to narrow it. */
export function TimelinePage(props: TimelineProps) {
  const { path, title, years, bars, shown, total, lang } = props;
  const words = wordsOf(lang);
  const { timeline, locale } = words;
  const [n, of] = [numeral(shown, locale), numeral(total, locale)];
  const whole = path === '';
  const [first, ...others] = props.narrowings;
  return (
    <div className="grid gap-6">
      <script type="module" src="/modules/narrow.js" />
      <Heading
        kicker={whole ? timeline.kicker : <a href={paths.visits(lang)}>{timeline.kicker}</a>}
        title={whole ? timeline.title(bars[0]?.year ?? '') : title}
        {...(whole ? { standfirst: timeline.standfirst(of) } : {})}
      />
      <Histogram bars={bars} narrowed={!whole} whole={paths.visits(lang)} words={words} />
      <div className="grid gap-2">
        <Narrowings
          labels={timeline}
          open={!whole}
          first={first ? <Choices row={first} lang={lang} /> : null}
          further={others.some(({ chosen }) => chosen)}
        >
          {others.map((row) => (
            <Choices key={row.label} row={row} lang={lang} />
          ))}
          <People {...props} />
        </Narrowings>
        <p className="shown">
          <span role="status">{whole ? timeline.allShown(of) : timeline.shown(n, of)}</span>
          {whole ? null : (
            <a href={paths.visits(lang)} className="no-print">
              {timeline.whole}
            </a>
          )}
        </p>
      </div>
      <VisitTimeline years={years} oneLane={props.oneLane} lang={lang} />
    </div>
  );
}

function Choices({ row: { label, choices }, lang }: { row: Row; lang: Language }) {
  return (
    <Narrowing
      label={label}
      chips={choices.map((choice) => ({ ...choice, href: href(lang, choice.path) }))}
    />
  );
}

function People({ people, lang }: TimelineProps) {
  const { timeline, locale } = wordsOf(lang);
  if (people.length === 0)
    return (
      <p className="font-sans text-base">
        <a href={`${paths.visits(lang)}#by-person`} className="inline-block py-1">
          {timeline.otherPerson}
        </a>
      </p>
    );
  return (
    <details id="by-person" className="font-sans">
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
