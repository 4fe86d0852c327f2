import type { Story } from '#lib/content/records.ts';
import type { FigureBook } from '#lib/figures/book.ts';
import { notesOf } from '#lib/markdown/notes.ts';
import type { Parting } from '#lib/related/disagreements.ts';
import type { Since } from '#lib/related/since.ts';
import type { RelatedStory } from '#lib/related/stories.ts';
import { type Language, paths } from '#lib/site.ts';
import { whenWithYear } from '#lib/words/when.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { OwnFile } from '../data/OwnFile.tsx';
import type { Citation } from '../page/Cite.tsx';
import { Heading } from '../page/Heading.tsx';
import { Panel } from '../page/Panel.tsx';
import { type Part, Parts } from '../page/Parts.tsx';
import { Prose } from '../page/Prose.tsx';
import { VisitList } from '../visit/VisitList.tsx';
import { Facts } from './Facts.tsx';
import { SideNotes } from './SideNotes.tsx';
import { dayByDay, partsOfStory } from './StoryParts.tsx';

export interface StoryProps {
  story: Story;
  figures: FigureBook;
  /** Of its promises, what came after the days it tells. */
  since: readonly Since[];
  /** Where its sources disagree. */
  partings: readonly Parting[];
  related: readonly RelatedStory[];
  citation: Citation;
  lang: Language;
}

/** One story: its points, its text with the sources beside it, and what the record has on its subjects. */
export function StoryPage(props: StoryProps) {
  const { story, figures, lang } = props;
  const words = wordsOf(lang);
  const parts = partsOfStory(props, words).filter(({ items }) => items.length > 0);
  const notes = notesOf(story.body);
  return (
    <article className="story grid gap-7">
      <Heading
        kicker={<Kicker story={story} lang={lang} />}
        title={story.headline}
        standfirst={story.standfirst}
      />
      <Facts story={story} lang={lang} />
      <div className="opening">
        <KeyPoints points={story.key_points} words={words} />
        <Beside story={story} parts={parts} lang={lang} />
      </div>
      <Prose
        body={story.body}
        figures={figures}
        words={words}
        beside={(place) => {
          const own = notes.get(place);
          return own ? <SideNotes notes={own} sources={story.sources} words={words} /> : null;
        }}
      />
      <div className="grid gap-12 pt-6">
        <Parts parts={parts} />
      </div>
      <OwnFile file={`stories/${story.id}.json`} words={words} />
    </article>
  );
}

/** The kind of story, and the one visit that it is about or else its first topic. */
function Kicker({ story: { kind, visits, topics }, lang }: { story: Story; lang: Language }) {
  const words = wordsOf(lang);
  const [visit, another] = visits;
  const [topic] = topics;
  const about =
    visit && !another
      ? { href: paths.visit(lang, visit.id), name: words.story.ofVisit(whenWithYear(visit, words)) }
      : topic && { href: paths.topic(lang, topic.id), name: topic.title };
  return (
    <>
      {words.storyKinds[kind]}
      {about ? (
        <>
          {' · '}
          <a href={about.href} className="no-underline hover:underline">
            {about.name}
          </a>
        </>
      ) : null}
    </>
  );
}

function KeyPoints({ points, words }: { points: readonly string[]; words: Words }) {
  return (
    <section aria-labelledby="key-points" className="grid gap-2 border-l-[3px] border-ink pl-4">
      <h2 id="key-points" className="label">
        {words.story.keyPoints}
      </h2>
      <ul className="grid list-disc gap-2 pl-5 text-reading leading-snug">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

/**
 * Beside the points: the visit or two that the story is about, and the way to what follows the text. On a phone nothing
 * stands before the text but what helps to read it.
 */
function Beside({
  story: { visits },
  parts,
  lang,
}: {
  story: Story;
  parts: readonly Part[];
  lang: Language;
}) {
  const words = wordsOf(lang);
  const { theVisit } = words.story;
  return (
    <aside className="hidden gap-5 lg:grid">
      {visits.length > 0 && visits.length <= dayByDay ? (
        <Panel id="the-visit" label={visits.length > 1 ? theVisit.other : theVisit.one}>
          <VisitList visits={visits} lang={lang} />
        </Panel>
      ) : null}
      <nav aria-label={words.visit.onPage} className="story-parts">
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  );
}
