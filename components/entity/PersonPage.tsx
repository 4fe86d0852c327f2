import type { Person } from '#lib/content/records.ts';
import { formatDate } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { Cited } from '../page/Sources.tsx';
import { StoryLinks } from '../story/StoryLinks.tsx';
import { VisitList } from '../visit/VisitList.tsx';
import { EntityPage } from './EntityPage.tsx';

type Office = Person['roles'][number];

/** One person: names, offices, what was done on which visit. */
export function PersonPage({ person, lang }: { person: Person; lang: Language }) {
  const words = wordsOf(lang);
  const { people, countries } = words.entities;
  const kicker =
    person.country === 'IN' || person.country === 'RU' ? countries[person.country] : countries.other;
  return (
    <EntityPage
      kicker={kicker}
      title={person.name}
      names={person.names}
      lang={lang}
      parts={[
        {
          id: 'offices',
          title: people.offices,
          items: person.roles,
          content: <Offices roles={person.roles} words={words} />,
        },
        {
          id: 'events',
          title: people.events,
          items: person.events,
          content: <Events person={person} lang={lang} words={words} />,
        },
        {
          id: 'visits',
          title: people.visits,
          items: person.visits,
          content: <VisitList visits={person.visits} lang={lang} />,
        },
        {
          id: 'stories',
          title: people.stories,
          items: person.stories,
          content: <StoryLinks stories={person.stories} lang={lang} />,
        },
      ]}
    />
  );
}

function Offices({ roles, words }: { roles: readonly Office[]; words: Words }) {
  return (
    <ol className="grid gap-4">
      {roles.map((role) => (
        <li key={role.title + role.from} className="grid gap-x-8 md:grid-cols-[18rem_minmax(0,1fr)]">
          <span className="font-sans text-base text-muted">{term(role, words)}</span>
          <span className="max-w-[40rem]">
            <span className="text-lg">{role.title}</span>
            {role.note ? <span className="block text-muted">{role.note}</span> : null}
            <Cited sources={role.sources} words={words} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** “5 May 2014 – 8 November 2014”, “from May 2024”, as far as the sources go. */
function term({ from, to }: Office, { entities, locale }: Words): string {
  const { people } = entities;
  const start = from === 'unstated' ? '' : formatDate(from, locale);
  if (to === 'present') return start ? `${people.since} ${start}` : people.undated;
  const end = to === 'unstated' ? '' : formatDate(to, locale);
  if (start && end) return `${start} – ${end}`;
  if (start) return `${people.from} ${start}`;
  return end ? `${people.to} ${end}` : people.undated;
}

function Events({ person, lang, words }: { person: Person; lang: Language; words: Words }) {
  return (
    <ol className="grid gap-5">
      {person.events.map(({ visit, event }) => (
        <li
          key={visit.id + event.date + event.what}
          className="grid gap-x-8 md:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <time dateTime={event.date} className="font-sans text-base font-semibold">
            {formatDate(event.date, words.locale)}
          </time>
          <div className="max-w-[42rem]">
            <p className="text-lg leading-snug">{event.what}</p>
            <p className="font-sans text-[0.9375rem] text-muted">
              {event.place.name} · <a href={paths.visit(lang, visit.id)}>{visit.title}</a>
            </p>
            <Cited sources={event.sources} words={words} />
          </div>
        </li>
      ))}
    </ol>
  );
}
