import type { Organisation, Topic, Visit } from '#lib/content/records.ts';
import { type Language, paths, site } from '#lib/site.ts';
import { countryName } from '#lib/words/countries.ts';
import { wordsOf } from '#lib/words/words.ts';
import { Follow } from '../page/Follow.tsx';
import { FeedLinks } from '../page/HeadLinks.tsx';
import { Kin } from '../page/Kin.tsx';
import { StoryLinks } from '../story/StoryLinks.tsx';
import { VisitList } from '../visit/VisitList.tsx';
import { CommitmentLinks } from './CommitmentLinks.tsx';
import { EntityPage } from './EntityPage.tsx';

interface Props<T> {
  record: T;
  /** The visits that moved its commitments. */
  visits: readonly Visit[];
  lang: Language;
}

/** One organisation: what it is and what it is a party to. */
export function OrganisationPage({ record, visits, lang }: Props<Organisation>) {
  const words = wordsOf(lang);
  const { organisations } = words.entities;
  const { country, short, name } = record;
  return (
    <EntityPage
      kicker={
        <Kin
          href={paths.organisations(lang)}
          index={organisations.title}
          is={[countryName(country, words), short === name ? '' : short].filter(Boolean).join(' · ')}
        />
      }
      title={name}
      standfirst={record.what}
      names={record.names}
      elsewhere={record.same_as}
      lang={lang}
      sources={record.sources}
      parts={partsOf({ record, visits, lang }, organisations)}
    />
  );
}

/** One topic: what it covers, its promises, visits and stories. */
export function TopicPage({ record, visits, lang }: Props<Topic>) {
  const { entities, feeds } = wordsOf(lang);
  const { topics } = entities;
  return (
    <EntityPage
      kicker={<Kin href={paths.topics(lang)} index={topics.title} />}
      title={record.title}
      standfirst={record.what}
      follow={
        <>
          <FeedLinks title={feeds.of(record.title, site.name)} topic={record.id} lang={lang} />
          <Follow topic={record.id} lang={lang} />
        </>
      }
      lang={lang}
      parts={partsOf({ record, visits, lang }, topics)}
    />
  );
}

function partsOf(
  { record, visits, lang }: Props<Organisation | Topic>,
  titles: { commitments: string; visits: string; stories: string },
) {
  return [
    {
      id: 'commitments',
      title: titles.commitments,
      items: record.commitments,
      content: <CommitmentLinks commitments={record.commitments} lang={lang} />,
    },
    {
      id: 'stories',
      title: titles.stories,
      items: record.stories,
      content: <StoryLinks stories={record.stories} lang={lang} />,
    },
    {
      id: 'visits',
      title: titles.visits,
      items: visits,
      content: <VisitList visits={visits} lang={lang} />,
    },
  ];
}
