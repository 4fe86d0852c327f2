import { Fragment } from 'react';
import type { Visit } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import type { Entry as EntryData, YearOfEntries } from '#lib/timeline/entries.ts';
import { whenInYear } from '#lib/words/when.ts';
import { count, numeral, type Words, wordsOf } from '#lib/words/words.ts';
import { Time } from '../page/Time.tsx';
import { laneText } from './lanes.ts';

// As many rows as app/timeline.css places; a fuller year is told in one column.
const mostRows = 30;

interface Props {
  years: readonly YearOfEntries[];
  oneLane: boolean;
  lang: Language;
}

/** Visits on a spine of years: in India on the left, in Russia on the right, third countries on the spine. */
export function VisitTimeline({ years, oneLane, lang }: Props) {
  const words = wordsOf(lang);
  if (years.length === 0) return <p>{words.timeline.none}</p>;
  return (
    <div className="grid gap-4">
      {years.map(({ year, counts, entries }) => (
        <section
          key={year}
          id={`y${year}`}
          className={`timeline-year ${oneLane || entries.length > mostRows ? 'one-lane' : 'two-lanes'}`}
        >
          <Band year={year} counts={counts} lang={lang} words={words} />
          <ol className="timeline">
            {entries.map((entry) => (
              <Entry key={entry.visit.id} entry={entry} lang={lang} words={words} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** The year with its visits in each lane; it stays in sight as long as the year does. */
function Band({
  year,
  counts,
  lang,
  words,
}: Omit<YearOfEntries, 'entries'> & { lang: Language; words: Words }) {
  const names = { ...words.lanes, third: words.timeline.elsewhere };
  const lanes = (['india', 'russia', 'third'] as const).filter((lane) => counts[lane] > 0);
  return (
    <div className="band">
      <h2>
        <a href={paths.visitsBy(lang, `year/${year}`)}>{year}</a>
      </h2>
      <p>
        {lanes.map((lane) => (
          <span key={lane} className={`in-${lane} ${laneText[lane]}`}>
            {names[lane]} {numeral(counts[lane], words.locale)}
          </span>
        ))}
      </p>
    </div>
  );
}

function Entry({ entry, lang, words }: { entry: EntryData; lang: Language; words: Words }) {
  const { visit, stand, sides, moved } = entry;
  const { lane, kind, status, places, title, summary, expected } = visit;
  const manner = [status === 'planned' ? ' planned' : '', expected.length > 0 ? ' model' : ''].join('');
  const where = places.map(({ name }) => name).join(', ');
  return (
    <li className={`in-${lane} ${stand}${manner}`}>
      <div>
        <p className="when">
          <Time date={visit.start} className={laneText[lane]}>
            {whenInYear(visit, words)}
          </Time>
          <span className={`lane ${laneText[lane]}`}>{` · ${words.lanes[lane]}`}</span>
          {` · ${[where, words.visitKinds[kind]].filter(Boolean).join(' · ')}`}
          {status === 'completed' ? '' : ` · ${words.visitStatus[status]}`}
        </p>
        <h3>
          <a href={paths.visit(lang, visit.id)}>{title}</a>
        </h3>
        <Who sides={sides} lang={lang} words={words} />
      </div>
      <div>
        <p className="sum">{summary}</p>
        <Moved moved={moved} lang={lang} words={words} />
        {expected.length > 0 ? (
          <p className="who">
            <a href={`${paths.visit(lang, visit.id)}#expected`}>
              {count(expected.length, words.timeline.expected, words.locale)}
            </a>
          </p>
        ) : null}
      </div>
    </li>
  );
}

function Who({ sides, lang, words }: { sides: EntryData['sides']; lang: Language; words: Words }) {
  if (sides.length === 0) return null;
  return (
    <p className="who">
      {sides.map((side, i) => (
        <Fragment key={side[0]?.id}>
          {i > 0 ? <i> {words.timeline.met} </i> : null}
          {side.map(({ id, name }, j) => (
            <Fragment key={id}>
              {j > 0 ? '\u00a0· ' : ''}
              <a href={paths.person(lang, id)}>{name}</a>
            </Fragment>
          ))}
        </Fragment>
      ))}
    </p>
  );
}

function Moved({ moved, lang, words }: { moved: Visit['moved']; lang: Language; words: Words }) {
  if (moved.length === 0) return null;
  return (
    <ul className="moved" aria-label={words.timeline.moved}>
      {moved.map(({ commitment, entry }) => (
        <li key={commitment.id}>
          <span>{words.statuses[entry.status]}</span>{' '}
          <a href={paths.commitment(lang, commitment.id)}>{commitment.title}</a>
        </li>
      ))}
    </ul>
  );
}
