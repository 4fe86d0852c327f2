import type { Person } from '#lib/content/records.ts';
import type { Presence } from '#lib/related/presence.ts';
import { type Language, paths } from '#lib/site.ts';
import { countryName } from '#lib/words/countries.ts';
import { termOfOffice } from '#lib/words/office.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { Kin } from '../page/Kin.tsx';
import { Cited } from '../page/Sources.tsx';
import { StoryLinks } from '../story/StoryLinks.tsx';
import { VisitList } from '../visit/VisitList.tsx';
import { EntityPage } from './EntityPage.tsx';
import { Presences } from './Presences.tsx';

type Office = Person['roles'][number];

interface Props {
  person: Person;
  presences: readonly Presence[];
  lang: Language;
}

/** One person: names, offices, what was done on which visit. */
export function PersonPage({ person, presences, lang }: Props) {
  const words = wordsOf(lang);
  const { people } = words.entities;
  return (
    <EntityPage
      kicker={<Kin href={paths.people(lang)} index={people.title} is={countryName(person.country, words)} />}
      title={person.name}
      names={person.names}
      elsewhere={person.same_as}
      lang={lang}
      parts={[
        {
          id: 'offices',
          title: people.offices,
          items: person.roles,
          content: <Offices roles={person.roles} words={words} />,
        },
        {
          id: 'visits',
          title: people.visits,
          items: presences.length > 0 ? presences : [people.noVisit],
          content:
            presences.length > 0 ? (
              <Presences presences={presences} lang={lang} />
            ) : (
              <p className="text-lg">{people.noVisit}</p>
            ),
        },
        {
          id: 'listed',
          title: people.listed,
          note: people.listedNote,
          items: person.listed,
          content: <Listed person={person} lang={lang} words={words} />,
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

/** The visits whose delegation names a person, with the part that the list gives. */
function Listed({ person, lang, words }: { person: Person; lang: Language; words: Words }) {
  return (
    <VisitList
      visits={person.listed}
      lang={lang}
      under={({ delegation }) =>
        delegation
          .filter((member) => member.person === person)
          .map(({ role, sources }) => (
            <div key={role} className="text-base">
              <p>{role}</p>
              <Cited sources={sources} words={words} />
            </div>
          ))
      }
    />
  );
}

function Offices({ roles, words }: { roles: readonly Office[]; words: Words }) {
  return (
    <ol className="grid gap-4">
      {roles.map((role) => (
        <li key={role.title + role.from} className="grid gap-x-8 md:grid-cols-[18rem_minmax(0,1fr)]">
          <span className="font-sans text-base text-muted">
            {termOfOffice(role, words) || words.entities.people.undated}
          </span>
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
