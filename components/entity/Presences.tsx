import { formatDate } from '#lib/dates.ts';
import type { Presence } from '#lib/related/presence.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { Cited } from '../page/Sources.tsx';
import { Time } from '../page/Time.tsx';
import { VisitList } from '../visit/VisitList.tsx';

/** The visits of a person as a dated line: the office held on each, and what the person did there. */
export function Presences({ presences, lang }: { presences: readonly Presence[]; lang: Language }) {
  const of = new Map(presences.map((presence) => [presence.visit, presence]));
  return (
    // Events are read in one column: beside each other their order would be lost.
    <div className="[&>.visit-list]:columns-1">
      <VisitList
        visits={presences.map(({ visit }) => visit)}
        lang={lang}
        under={(visit) => <Presented presence={of.get(visit)} lang={lang} />}
      />
    </div>
  );
}

function Presented({ presence, lang }: { presence: Presence | undefined; lang: Language }) {
  const words = wordsOf(lang);
  const { office, events = [] } = presence ?? {};
  return (
    <>
      {office ? (
        <p className="font-sans text-[0.9375rem] text-muted">{words.entities.people.as(office.title)}</p>
      ) : null}
      {events.length > 0 ? (
        <ol className="mb-6 mt-2 grid max-w-[44rem] gap-3 text-base">
          {events.map(({ date, place, what, sources }) => (
            <li key={date + what} className="grid gap-x-6 sm:grid-cols-[11rem_minmax(0,1fr)]">
              <p className="font-sans text-[0.9375rem] text-muted">
                <Time date={date}>{formatDate(date, words.locale, 'short')}</Time>
                {' · '}
                <a href={paths.place(lang, place.id)}>{place.name}</a>
              </p>
              <div>
                <p>{what}</p>
                <Cited sources={sources} words={words} />
              </div>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
