import type { Visit } from '#lib/content/records.ts';
import { formatDay } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import type { Year } from '#lib/timeline/years.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { laneText } from './lanes.ts';

/** Visits on a spine of years: in India on the left, in Russia on the right, third countries on the spine. */
export function VisitTimeline({ years, lang }: { years: readonly Year[]; lang: Language }) {
  const words = wordsOf(lang);
  if (years.length === 0) return <p>{words.timeline.none}</p>;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {years.map(({ year, visits }) => (
        <section key={year} aria-labelledby={`y${year}`} className="timeline-year">
          <h2 id={`y${year}`}>{year}</h2>
          <ol className="timeline">
            {visits.map((visit) => (
              <Entry key={visit.id} visit={visit} lang={lang} words={words} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Entry({ visit, lang, words }: { visit: Visit; lang: Language; words: Words }) {
  const { lane, kind, status, start, end, places, title, summary, expected } = visit;
  return (
    <li
      className={`in-${lane}${status === 'planned' ? ' planned' : ''}${expected.length > 0 ? ' model' : ''}`}
    >
      <p className="when">
        <time dateTime={start} className={laneText[lane]}>
          {daysOf(start, end, words)}
        </time>
        <span className={laneText[lane]}>{` · ${words.lanes[lane]}`}</span>
        {` · ${places.map(({ name }) => name).join(', ')} · ${words.visitKinds[kind]}`}
        {status === 'completed' ? '' : ` · ${words.visitStatus[status]}`}
      </p>
      <h3>
        <a href={paths.visit(lang, visit.id)}>{title}</a>
      </h3>
      <p className="sum">{summary}</p>
      <Who visit={visit} lang={lang} />
      <Moved visit={visit} lang={lang} words={words} />
    </li>
  );
}

/** The heading names the year: “5–7 November”. */
function daysOf(start: string, end: string | undefined, { locale }: Words): string {
  if (!end || end === start) return formatDay(start, locale);
  const [first, last] = [formatDay(start, locale), formatDay(end, locale)];
  const month = last.replace(/^\d+ /, '');
  return first.endsWith(month) ? `${first.slice(0, -month.length).trim()}–${last}` : `${first} – ${last}`;
}

const mostNames = 4;

function Who({ visit, lang }: { visit: Visit; lang: Language }) {
  if (visit.people.length === 0) return null;
  return (
    <p className="who">
      {visit.people.slice(0, mostNames).map(({ id, name }, i) => (
        <span key={id}>
          {i > 0 ? ' · ' : ''}
          <a href={paths.person(lang, id)}>{name}</a>
        </span>
      ))}
      {visit.people.length > mostNames ? ' …' : ''}
    </p>
  );
}

function Moved({ visit, lang, words }: { visit: Visit; lang: Language; words: Words }) {
  if (visit.moved.length === 0) return null;
  return (
    <ul className="moved" aria-label={words.timeline.moved}>
      {visit.moved.map(({ commitment, entry }) => (
        <li key={commitment.id + entry.date + entry.what}>
          <span>{words.statuses[entry.status]}</span>{' '}
          <a href={paths.commitment(lang, commitment.id)}>{commitment.title}</a>
        </li>
      ))}
    </ul>
  );
}
