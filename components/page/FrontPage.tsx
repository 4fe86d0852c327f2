import type { Commitment, Story } from '#lib/content/records.ts';
import type { Strong } from '#lib/figures/strong.ts';
import type { Front } from '#lib/related/front.ts';
import { type Language, paths } from '#lib/site.ts';
import type { Strip as StripData } from '#lib/timeline/strip.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { Standing } from '../commitment/Standing.tsx';
import { StoryCard } from '../story/StoryCard.tsx';
import { Strip } from '../visit/Strip.tsx';
import { awaited } from './HeadLinks.tsx';
import { Numbers } from './Numbers.tsx';
import { Panel } from './Panel.tsx';

interface Props {
  front: Front;
  /** Commitments, the latest moved first. */
  moved: readonly Commitment[];
  strip: StripData;
  strong: readonly Strong[];
  lang: Language;
}

const mostMoved = 6;

/** One story leads; beside it what moved lately; then more stories, the visits of the year, explainers and numbers. */
export function FrontPage({ front, moved, strip, strong, lang }: Props) {
  const words = wordsOf(lang);
  const { lead, next, more, explainers } = front;
  return (
    <>
      <h1 className="sr-only">{words.front.title}</h1>
      <div className="grid gap-14">
        <div className="grid gap-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
          <div className="grid gap-9">
            {lead ? <StoryCard story={lead} lang={lang} size="lead" /> : <p>{words.front.none}</p>}
            <div id={awaited} className="empty:hidden">
              <Cards stories={next} columns="sm:grid-cols-2" lang={lang} />
            </div>
          </div>
          <Panel id="moved" label={words.front.moved}>
            {moved.slice(0, mostMoved).map((commitment) => (
              <Standing key={commitment.id} commitment={commitment} lang={lang} />
            ))}
            <Onward href={paths.commitments(lang)} text={words.front.allPromises} />
          </Panel>
        </div>
        <Cards
          stories={more}
          columns="sm:grid-cols-2 sm:max-lg:[&>:last-child:nth-child(odd)]:col-span-2 lg:grid-cols-3"
          lang={lang}
        />
        <Panel id="visits" label={words.timeline.strip.title}>
          <Strip strip={strip} lang={lang} />
          <Onward href={paths.visits(lang)} text={words.front.all} />
        </Panel>
        <Explainers stories={explainers} lang={lang} words={words} />
        <Panel id="numbers" label={words.front.numbers}>
          <Numbers strong={strong} />
          <Onward href={paths.figures(lang)} text={words.figures.title} />
        </Panel>
      </div>
    </>
  );
}

function Cards({ stories, columns, lang }: { stories: readonly Story[]; columns: string; lang: Language }) {
  if (stories.length === 0) return null;
  return (
    <div className={`grid gap-x-10 gap-y-8 border-t border-rule pt-7 ${columns}`}>
      {stories.map((story) => (
        <StoryCard key={story.id} story={story} lang={lang} />
      ))}
    </div>
  );
}

function Explainers({ stories, lang, words }: { stories: readonly Story[]; lang: Language; words: Words }) {
  if (stories.length === 0) return null;
  return (
    <Panel id="explainers" label={words.front.explainers}>
      <ul className="gap-x-10 sm:columns-2 lg:columns-3">
        {stories.map(({ id, headline }) => (
          <li key={id} className="break-inside-avoid border-b border-rule py-2.5">
            <h3 className="text-lg leading-snug">
              <a href={paths.story(lang, id)} className="no-underline hover:underline">
                {headline}
              </a>
            </h3>
          </li>
        ))}
      </ul>
      <Onward href={paths.stories(lang)} text={words.front.more} />
    </Panel>
  );
}

function Onward({ href, text }: { href: string; text: string }) {
  return (
    <p className="font-sans text-base">
      <a href={href} className="inline-block py-1">
        {text}
      </a>
    </p>
  );
}
