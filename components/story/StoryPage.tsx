import type { Story } from '#lib/content/records.ts';
import { dayOfInstant, formatDate } from '#lib/dates.ts';
import type { FigureBook } from '#lib/figures/book.ts';
import { type Language, paths } from '#lib/site.ts';
import { count, type Words, wordsOf } from '#lib/words/words.ts';
import { Standing } from '../commitment/Standing.tsx';
import { OwnFile } from '../data/OwnFile.tsx';
import { Heading } from '../page/Heading.tsx';
import { Panel } from '../page/Panel.tsx';
import { Prose } from '../page/Prose.tsx';
import { Section } from '../page/Section.tsx';
import { SourceList } from '../page/Sources.tsx';
import { DayLine } from '../visit/DayLine.tsx';
import { VisitList } from '../visit/VisitList.tsx';

// A quiet reading speed for dense prose.
const wordsPerMinute = 220;

/** One story with its visits' timeline beside the text. */
export function StoryPage({ story, figures, lang }: { story: Story; figures: FigureBook; lang: Language }) {
  const words = wordsOf(lang);
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <Heading kicker={words.storyKinds[story.kind]} title={story.headline} standfirst={story.standfirst} />
      <Facts story={story} words={words} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-8">
          <KeyPoints points={story.key_points} words={words} />
          <Prose body={story.body} figures={figures} words={words} />
          <Corrections story={story} words={words} />
        </div>
        <aside className="grid grid-cols-[minmax(0,1fr)] content-start gap-9">
          <Visits story={story} lang={lang} words={words} />
          {story.commitments.length > 0 ? (
            <Panel id="became" label={words.story.became}>
              {story.commitments.map((commitment) => (
                <Standing key={commitment.id} commitment={commitment} lang={lang} />
              ))}
            </Panel>
          ) : null}
        </aside>
      </div>
      <Section id="sources" title={words.story.sources}>
        <SourceList sources={story.sources} words={words} numbered />
      </Section>
      <OwnFile file={`stories/${story.id}.json`} words={words} />
    </article>
  );
}

// A reader follows two visits day by day; of more, the list is the timeline.
const dayByDay = 2;

function Visits({ story, lang, words }: { story: Story; lang: Language; words: Words }) {
  if (story.visits.length > dayByDay)
    return (
      <Panel id="visits" label={words.story.visits}>
        <VisitList visits={story.visits} lang={lang} />
      </Panel>
    );
  return story.visits.map((visit) => (
    <Panel key={visit.id} id={`days-${visit.id}`} label={words.story.visit}>
      <DayLine visit={visit} words={words} />
      <p className="font-sans text-base">
        <a href={paths.visit(lang, visit.id)}>
          {words.story.whole}: {visit.title}
        </a>
      </p>
    </Panel>
  ));
}

function Facts({ story, words }: { story: Story; words: Words }) {
  const minutes = Math.max(1, Math.round(story.body.words / wordsPerMinute));
  const { from, to } = story.covers;
  const day = (instant: string) => (
    <time dateTime={instant}>{formatDate(dayOfInstant(instant), words.locale)}</time>
  );
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 border-y border-rule py-2.5 font-sans text-[0.9375rem] text-muted">
      <li>{story.byline}</li>
      {story.dateline ? <li>{story.dateline.name}</li> : null}
      <li>
        {words.story.written} {day(story.published)}
      </li>
      {story.updated ? (
        <li>
          {words.story.updated} {day(story.updated)}
        </li>
      ) : null}
      <li>
        {words.story.covers} {formatDate(from, words.locale)} – {formatDate(to, words.locale)}
      </li>
      <li>{count(minutes, words.story.minutes, words.locale)}</li>
      <li>{story.topics.map(({ title }) => title).join(', ')}</li>
    </ul>
  );
}

function KeyPoints({ points, words }: { points: readonly string[]; words: Words }) {
  return (
    <section aria-labelledby="key-points" className="grid max-w-[38rem] gap-2 border-l-[3px] border-ink pl-5">
      <h2 id="key-points" className="label">
        {words.story.keyPoints}
      </h2>
      <ul className="grid list-disc gap-2 pl-5 text-lg leading-normal">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

function Corrections({ story, words }: { story: Story; words: Words }) {
  if (story.corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections" className="grid gap-2 border-t border-rule pt-3">
      <h2 id="corrections" className="label">
        {words.story.corrections}
      </h2>
      <ul className="grid gap-2">
        {story.corrections.map(({ at, what }) => (
          <li key={at + what}>
            <time dateTime={at}>{formatDate(dayOfInstant(at), words.locale)}</time>: {what}
          </li>
        ))}
      </ul>
    </section>
  );
}
