import type { ReactNode } from 'react';
import type { Source, Visit } from '#lib/content/records.ts';
import { formatDate, formatSpan } from '#lib/dates.ts';
import type { Language } from '#lib/site.ts';
import type { Day } from '#lib/timeline/days.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { Standing } from '../commitment/Standing.tsx';
import { OwnFile } from '../data/OwnFile.tsx';
import { Disagreements } from '../page/Disagreements.tsx';
import { Heading } from '../page/Heading.tsx';
import { OnPage, type Part, Parts } from '../page/Parts.tsx';
import { Prose } from '../page/Prose.tsx';
import { Cited, SourceList } from '../page/Sources.tsx';
import { StoryLinks } from '../story/StoryLinks.tsx';
import { Expectations } from './Expectations.tsx';
import { laneText } from './lanes.ts';
import { Readouts } from './Readouts.tsx';

interface Props {
  visit: Visit;
  days: readonly Day[];
  /** Everything the page cites. */
  sources: readonly Source[];
  lang: Language;
}

/** One visit: its days, what was expected and what came of it, outcomes, disagreements, sources. */
export function VisitPage({ visit, days, sources, lang }: Props) {
  const words = wordsOf(lang);
  const lane = visit.lane;
  const parts = partsOf({ visit, days, sources, lang }, words).filter(({ items }) => items.length > 0);
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <Heading
        kicker={
          <>
            <span className={laneText[lane]}>{words.lanes[lane]}</span> · {words.visitKinds[visit.kind]} ·{' '}
            {words.visitStatus[visit.status]}
          </>
        }
        title={visit.title}
      />
      <div className="grid max-w-[46rem] gap-3">
        <p className={`font-sans text-lg font-semibold ${laneText[lane]}`}>
          {formatSpan(visit.start, visit.end ?? visit.start, words.locale)} ·{' '}
          {visit.places.map(({ name }) => name).join(', ')}
        </p>
        <p className="text-[1.1875rem] leading-relaxed">{visit.summary}</p>
        <Cited sources={visit.summary_sources} words={words} />
        {visit.body.words > 0 ? <Prose body={visit.body} /> : null}
      </div>
      <OnPage parts={parts} label={words.visit.onPage} />
      <Parts parts={parts} />
      <OwnFile file={`visits/${visit.id}.json`} words={words} />
    </article>
  );
}

function partsOf({ visit, days, sources, lang }: Props, words: Words): Part[] {
  const part = (
    id: string,
    title: string,
    items: readonly unknown[],
    content: ReactNode,
    note?: string,
  ): Part => ({
    id,
    title,
    items,
    content,
    ...(note ? { note } : {}),
  });
  const w = words.visit;
  return [
    part('days', w.days, days, <Days days={days} words={words} />),
    part(
      'expected',
      w.expected,
      visit.expected,
      <Expectations items={visit.expected} words={words} />,
      w.expectedNote,
    ),
    part('outcomes', w.outcomes, visit.outcomes, <Outcomes visit={visit} words={words} />),
    part('readouts', w.readouts, visit.points, <Readouts points={visit.points} words={words} />),
    part(
      'commitments',
      w.commitments,
      visit.commitments,
      <div className="grid gap-x-10 gap-y-5 md:grid-cols-2">
        {visit.commitments.map((commitment) => (
          <Standing key={commitment.id} commitment={commitment} lang={lang} />
        ))}
      </div>,
    ),
    part('delegation', w.delegation, visit.delegation, <Delegation visit={visit} words={words} />),
    part('people', w.people, visit.people, <People visit={visit} />),
    part(
      'disagreements',
      w.disagreements,
      visit.disagreements,
      <Disagreements items={visit.disagreements} words={words} />,
    ),
    part('stories', w.stories, visit.stories, <StoryLinks stories={visit.stories} lang={lang} />),
    part('sources', w.sources, sources, <SourceList sources={sources} words={words} />),
  ];
}

function Days({ days, words }: { days: readonly Day[]; words: Words }) {
  return (
    <ol className="grid grid-cols-[minmax(0,1fr)] gap-7">
      {days.map(({ date, events }) => (
        <li
          key={date}
          className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-3 md:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <h3 className="text-lg">
            <time dateTime={date}>{formatDate(date, words.locale)}</time>
          </h3>
          <ol className="grid max-w-[42rem] gap-4">
            {events.map(({ what, place, outside, confidence, sources }) => (
              <li key={what} className="leading-snug">
                <p className="font-sans text-[0.9375rem] text-muted">
                  <span className="font-semibold text-ink">{place.name}</span> ·{' '}
                  {words.confidence[confidence]}
                </p>
                <p className="text-lg leading-snug">{what}</p>
                {outside ? (
                  <p className="font-sans text-[0.9375rem] text-muted">
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

function Outcomes({ visit, words }: { visit: Visit; words: Words }) {
  return (
    <ul className="grid gap-x-10 gap-y-5 md:grid-cols-2">
      {visit.outcomes.map(({ what, sources }) => (
        <li key={what} className="border-t border-rule pt-3 text-lg leading-snug">
          {what}
          <Cited sources={sources} words={words} />
        </li>
      ))}
    </ul>
  );
}

function Delegation({ visit, words }: { visit: Visit; words: Words }) {
  return (
    <dl className="grid gap-x-10 gap-y-5 md:grid-cols-2">
      {visit.delegation.map(({ who, role, sources }) => (
        <div key={who + role} className="border-t border-rule pt-3 leading-snug">
          <dt className="text-lg font-semibold">{who}</dt>
          <dd>
            {role}
            <Cited sources={sources} words={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function People({ visit }: { visit: Visit }) {
  return (
    <ul className="grid gap-x-10 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      {visit.people.map(({ id, name, names }) => (
        <li key={id} className="leading-snug">
          <span className="block text-lg font-semibold">{name}</span>
          <span className="font-sans text-[0.9375rem] text-muted">
            {names.hi ? <span lang="hi">{names.hi}</span> : null}
            {names.hi && names.ru ? ' · ' : null}
            {names.ru ? <span lang="ru">{names.ru}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
