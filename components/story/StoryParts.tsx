import type { Story } from '#lib/content/records.ts';
import { dayOfInstant, formatDate, newestFirst } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import type { Words } from '#lib/words/words.ts';
import { Standing } from '../commitment/Standing.tsx';
import { Cite } from '../page/Cite.tsx';
import type { Part } from '../page/Parts.tsx';
import { SourceList } from '../page/Sources.tsx';
import { DayLine } from '../visit/DayLine.tsx';
import { VisitList } from '../visit/VisitList.tsx';
import { About } from './About.tsx';
import { Partings } from './Partings.tsx';
import { Related } from './Related.tsx';
import { Since } from './Since.tsx';
import type { StoryProps } from './StoryPage.tsx';

/** A reader follows two visits day by day; of more, the list is the timeline. */
export const dayByDay = 2;

/** What follows the text of a story, in its order; parts without items are left to the page to drop. */
export function partsOfStory(props: StoryProps, words: Words): Part[] {
  const { story, since, partings, related, citation, lang } = props;
  const w = words.story;
  const moved = new Set(since.map(({ commitment }) => commitment));
  const still = story.commitments.filter((commitment) => !moved.has(commitment));
  const topics = [...story.topics, ...story.people, ...story.organisations, ...story.places];
  return [
    {
      id: 'corrections',
      title: w.corrections,
      items: story.corrections,
      content: <Corrections story={story} words={words} />,
    },
    timelineOf(story, lang, words),
    {
      id: 'since',
      title: w.since,
      note: w.sinceNote(formatDate(story.covers.to, words.locale)),
      items: since,
      content: <Since since={since} lang={lang} />,
    },
    {
      id: 'became',
      title: w.became,
      note: w.becameNote,
      items: still,
      content: (
        <ul className="grid gap-x-10 gap-y-5 md:grid-cols-2">
          {still.map((commitment) => (
            <li key={commitment.id}>
              <Standing commitment={commitment} lang={lang} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      id: 'disagreements',
      title: w.disagreements,
      note: w.disagreementsNote,
      items: partings,
      content: <Partings partings={partings} sources={story.sources} lang={lang} />,
    },
    {
      id: 'related',
      title: w.related,
      note: w.relatedNote,
      items: related,
      content: <Related related={related} lang={lang} />,
    },
    { id: 'about', title: w.about, items: topics, content: <About story={story} lang={lang} /> },
    {
      id: 'sources',
      title: w.sources,
      items: story.sources,
      content: <SourceList sources={story.sources} words={words} numbered />,
    },
    {
      id: 'cite',
      title: words.cite.title,
      items: [citation],
      content: <Cite citation={citation} words={words} />,
    },
  ];
}

function timelineOf({ visits }: Story, lang: Language, words: Words): Part {
  const w = words.story;
  if (visits.length > dayByDay)
    return {
      id: 'visits',
      title: w.visits,
      items: visits,
      content: <VisitList visits={visits.toSorted(newestFirst)} lang={lang} />,
    };
  const content = visits.map((visit) => (
    <div key={visit.id} className="grid gap-4">
      <h3 className="text-lg">
        <a href={paths.visit(lang, visit.id)}>{visit.title}</a>
      </h3>
      <DayLine visit={visit} words={words} />
    </div>
  ));
  return { id: 'visits', title: visits.length > 1 ? w.twoVisits : w.visit, items: visits, content };
}

function Corrections({ story, words }: { story: Story; words: Words }) {
  return (
    <ul className="grid max-w-[42rem] gap-3">
      {story.corrections.map(({ at, kind, what }) => (
        <li key={at + what} className="text-lg leading-snug">
          <span className="block font-sans text-[0.9375rem] text-muted">
            {words.entities.corrections.kinds[kind]} ·{' '}
            <time dateTime={at}>{formatDate(dayOfInstant(at), words.locale)}</time>
          </span>
          {what}
        </li>
      ))}
    </ul>
  );
}
