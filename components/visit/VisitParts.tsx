import type { Visit } from '#lib/content/records.ts';
import { formatDate } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import type { Day } from '#lib/timeline/days.ts';
import type { Words } from '#lib/words/words.ts';
import { Disagreements } from '../page/Disagreements.tsx';
import { LongList } from '../page/Fold.tsx';
import type { Part } from '../page/Parts.tsx';
import { Bibliography, Cited } from '../page/Sources.tsx';
import { Time } from '../page/Time.tsx';
import { StoryLinks } from '../story/StoryLinks.tsx';
import { Expectations } from './Expectations.tsx';
import { Readouts } from './Readouts.tsx';
import type { VisitProps } from './VisitPage.tsx';

/** The parts of a visit's page in their order; those without items are left to the page to drop. */
export function partsOfVisit({ visit, days, people, sources, lang }: VisitProps, words: Words): Part[] {
  const w = words.visit;
  return [
    { id: 'days', title: w.days, items: days, content: <Days days={days} lang={lang} words={words} /> },
    {
      id: 'expected',
      title: w.expected,
      note: w.expectedNote,
      items: visit.expected,
      content: <Expectations items={visit.expected} start={visit.start} lang={lang} words={words} />,
    },
    {
      id: 'outcomes',
      title: w.outcomes,
      items: visit.outcomes,
      content: <Outcomes visit={visit} lang={lang} words={words} />,
    },
    {
      id: 'readouts',
      title: w.readouts,
      note: w.readoutsNote,
      items: visit.points,
      content: <Readouts visit={visit} words={words} />,
    },
    {
      id: 'commitments',
      title: w.commitments,
      items: visit.commitments,
      content: <Moved visit={visit} lang={lang} words={words} />,
    },
    {
      id: 'delegation',
      title: w.delegation,
      items: visit.delegation,
      content: (
        <LongList length={visit.delegation.length} of={w.told.entries} words={words}>
          <Delegation visit={visit} lang={lang} words={words} />
        </LongList>
      ),
    },
    {
      id: 'people',
      title: visit.status === 'completed' ? w.people : w.peopleAnnounced,
      items: people,
      content: <People people={people} lang={lang} />,
    },
    {
      id: 'disagreements',
      title: w.disagreements,
      items: visit.disagreements,
      content: <Disagreements items={visit.disagreements} words={words} />,
    },
    {
      id: 'stories',
      title: w.stories,
      items: visit.stories,
      content: <StoryLinks stories={visit.stories} lang={lang} />,
    },
    {
      id: 'sources',
      title: w.sources,
      items: sources,
      content: <Bibliography sources={sources} words={words} />,
    },
  ];
}

interface Shown {
  visit: Visit;
  lang: Language;
  words: Words;
}

function Days({ days, lang, words }: { days: readonly Day[]; lang: Language; words: Words }) {
  return (
    <ol className="grid gap-7">
      {days.map(({ date, events }) => (
        <li key={date} className="grid gap-x-8 gap-y-3 md:grid-cols-[11rem_minmax(0,1fr)]">
          <h3 className="text-lg">
            <Time date={date}>{formatDate(date, words.locale)}</Time>
          </h3>
          <ol className="grid max-w-[42rem] gap-4">
            {events.map(({ what, place, outside, confidence, sources }) => (
              <li key={what} className="leading-snug">
                <p className="note font-sans text-[0.9375rem] text-muted">
                  <a href={paths.place(lang, place.id)} className="font-semibold text-ink">
                    {place.name}
                  </a>{' '}
                  · {words.confidence[confidence]}
                </p>
                <p className="text-lg leading-snug">{what}</p>
                {outside ? (
                  <p className="note mt-1 font-sans text-[0.9375rem] text-muted">
                    {words.visit.outside} {outside}
                  </p>
                ) : null}
                <Cited sources={sources} words={words} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function Outcomes({ visit, lang, words }: Shown) {
  return (
    <ul className="grid gap-x-10 gap-y-5 md:grid-cols-2">
      {visit.outcomes.map(({ what, commitment, sources }) => (
        <li key={what} className="border-t border-rule pt-3 text-lg leading-snug">
          {what}
          {commitment ? (
            <span className="block font-sans text-base">
              <a href={paths.commitment(lang, commitment.id)} className="py-1">
                {commitment.title}
              </a>
            </span>
          ) : null}
          <Cited sources={sources} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** What each commitment reached on this visit, and where it stands now. */
function Moved({ visit, lang, words }: Shown) {
  return (
    <ul className="grid gap-x-10 gap-y-5 md:grid-cols-2">
      {visit.commitments.map((commitment) => {
        const here = visit.moved.filter((moved) => moved.commitment === commitment);
        const newest = commitment.history.at(-1);
        return (
          <li key={commitment.id} className="grid gap-1 border-t border-rule pt-3">
            <h3 className="text-lg">
              <a href={paths.commitment(lang, commitment.id)}>{commitment.title}</a>
            </h3>
            {here.map(({ entry }) => (
              <div key={entry.date + entry.what} className="leading-snug">
                <p>
                  <span className="font-sans font-semibold">{words.statuses[entry.status]}</span>.{' '}
                  {entry.what}
                </p>
                <Cited sources={entry.sources} words={words} />
              </div>
            ))}
            {newest && !here.some(({ entry }) => entry === newest) ? (
              <p className="font-sans text-base text-muted">
                {words.visit.standsNow} <span className="font-semibold">{words.statuses[newest.status]}</span>
                , {formatDate(newest.date, words.locale)}
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function Delegation({ visit, lang, words }: Shown) {
  return (
    <dl className="grid gap-x-10 gap-y-5 md:grid-cols-2">
      {visit.delegation.map(({ who, person, role, sources }) => (
        <div key={who + role} className="border-t border-rule pt-3 leading-snug">
          <dt className="text-lg font-semibold">
            {person ? <a href={paths.person(lang, person.id)}>{who}</a> : who}
          </dt>
          <dd>
            {role}
            <Cited sources={sources} words={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function People({ people, lang }: Pick<VisitProps, 'people' | 'lang'>) {
  return (
    <ul className="grid gap-x-10 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
      {people.map(({ person: { id, name, names }, office }) => (
        <li key={id} className="leading-snug">
          <a href={paths.person(lang, id)} className="text-lg font-semibold">
            {name}
          </a>
          {office ? <span className="block">{office}</span> : null}
          <span className="block font-sans text-[0.9375rem] text-muted">
            {names.hi ? <span lang="hi">{names.hi}</span> : null}
            {names.hi && names.ru ? ' · ' : null}
            {names.ru ? <span lang="ru">{names.ru}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
