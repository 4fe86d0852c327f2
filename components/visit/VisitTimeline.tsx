import type { Visit } from '#lib/content/records.ts';
import { formatSpan } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import type { Year } from '#lib/timeline/years.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { laneDot, laneOf, laneText } from './lanes.ts';

const column = {
  india: 'md:col-start-1 md:text-right',
  russia: 'md:col-start-3',
  third: 'md:col-span-3 md:text-center',
} as const;

/** All visits on a spine of years: in India on the left, in Russia on the right, third countries between. */
export function VisitTimeline({ years, lang }: { years: readonly Year[]; lang: Language }) {
  const words = wordsOf(lang);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <p className="flex flex-wrap justify-between gap-x-6 font-sans text-base font-semibold">
        <span className="text-india">◀ {words.lanes.india}</span>
        <span className="text-russia">{words.lanes.russia} ▶</span>
      </p>
      {years.map(({ year, visits }) => (
        <section key={year} aria-labelledby={`year-${year}`} className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <h2
            id={`year-${year}`}
            className="bg-paper text-3xl md:sticky md:top-0 md:z-10 md:py-2 md:text-center"
          >
            {year}
          </h2>
          <ol className="relative grid gap-8 border-l border-rule pl-5 md:border-l-0 md:pl-0 md:before:absolute md:before:inset-y-0 md:before:left-1/2 md:before:border-l md:before:border-rule">
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
  const lane = laneOf(visit);
  const names = visit.people.slice(0, 4).map(({ name }) => name);
  return (
    <li className="relative md:grid md:grid-cols-[minmax(0,1fr)_3.5rem_minmax(0,1fr)]">
      <span
        aria-hidden="true"
        className={`absolute -left-[1.6rem] top-1.5 size-3 rounded-full md:left-1/2 md:-translate-x-1/2 ${laneDot[lane]}`}
      />
      <article className={`grid min-w-0 gap-1.5 ${column[lane]}`}>
        <p className="font-sans text-[0.9375rem] text-muted">
          <time dateTime={visit.start} className={`font-semibold ${laneText[lane]}`}>
            {formatSpan(visit.start, visit.end ?? visit.start, words.locale)}
          </time>
          {' · '}
          <span className={laneText[lane]}>{words.lanes[lane]}</span>
          {' · '}
          {visit.places.map(({ name }) => name).join(', ')} · {words.visitKinds[visit.kind]}
          {visit.status === 'completed' ? '' : ` · ${words.visitStatus[visit.status]}`}
        </p>
        <h3 className="text-2xl">
          <a href={paths.visit(lang, visit.id)} className="no-underline hover:underline">
            {visit.title}
          </a>
        </h3>
        <p className="font-sans text-base font-semibold">
          {names.join(' · ')}
          {visit.people.length > names.length ? ' …' : ''}
        </p>
        <p className="text-lg leading-snug text-muted">{visit.summary}</p>
        {visit.commitments.length > 0 ? (
          <ul className={`grid gap-1 font-sans text-[0.9375rem]`}>
            {visit.commitments.map(({ id, title, history }) => {
              const newest = history.at(-1);
              return (
                <li key={id}>
                  {title}
                  {newest ? (
                    <span className="text-muted">{` — ${words.statuses[newest.status]}`}</span>
                  ) : null}
                </li>
              );
            })}
          </ul>
        ) : null}
      </article>
    </li>
  );
}
