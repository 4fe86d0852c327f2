import type { Commitment, Edition } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import type { Strip as StripData } from '#lib/timeline/strip.ts';
import { wordsOf } from '#lib/words/words.ts';
import { Standing } from '../commitment/Standing.tsx';
import { StoryCard } from '../story/StoryCard.tsx';
import { Strip } from '../visit/Strip.tsx';
import { Numbers, type StrongNumber } from './Numbers.tsx';
import { Panel } from './Panel.tsx';

interface Props {
  edition: Edition;
  /** Commitments, the latest moved first. */
  moved: readonly Commitment[];
  strip: StripData;
  strong: readonly StrongNumber[];
  lang: Language;
}

const mostBeside = 6;
const mostExplainers = 9;

/** One story leads; beside it what moved lately; then the visits of the year, explainers and the numbers of the record. */
export function FrontPage({ edition, moved, strip, strong, lang }: Props) {
  const words = wordsOf(lang);
  const { front, timeline } = words;
  const [lead, ...others] = edition.stories;
  const beside = others.filter(({ kind }) => kind !== 'explainer').slice(0, mostBeside);
  const explainers = others.filter((story) => !beside.includes(story)).slice(0, mostExplainers);
  return (
    <>
      <h1 className="sr-only">{front.title}</h1>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-14">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
          <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-9">
            {lead ? <StoryCard story={lead} lang={lang} size="lead" /> : <p>{front.none}</p>}
            <div className="grid gap-x-10 gap-y-8 border-t border-rule pt-7 sm:grid-cols-2">
              {beside.map((story) => (
                <StoryCard key={story.id} story={story} lang={lang} />
              ))}
            </div>
          </div>
          <Panel id="moved" label={front.moved}>
            {moved.slice(0, 6).map((commitment) => (
              <Standing key={commitment.id} commitment={commitment} lang={lang} />
            ))}
            <p className="font-sans text-base">
              <a href={paths.commitments(lang)}>{front.allPromises}</a>
            </p>
          </Panel>
        </div>
        <Panel id="visits" label={timeline.strip.title}>
          <Strip strip={strip} lang={lang} />
          <p className="font-sans text-base">
            <a href={paths.visits(lang)} className="inline-block py-1">
              {front.all}
            </a>
          </p>
        </Panel>
        {explainers.length > 0 ? (
          <Panel id="explainers" label={front.explainers}>
            <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
              {explainers.map((story) => (
                <li key={story.id} className="grid content-start gap-1">
                  <h2 className="text-xl">
                    <a href={paths.story(lang, story.id)} className="no-underline hover:underline">
                      {story.headline}
                    </a>
                  </h2>
                  <p className="leading-snug text-muted">{story.standfirst}</p>
                </li>
              ))}
            </ul>
            <p className="font-sans text-base">
              <a href={paths.stories(lang)}>{front.more}</a>
            </p>
          </Panel>
        ) : null}
        <Panel id="numbers" label={front.numbers}>
          <Numbers strong={strong} />
          <p className="font-sans text-base">
            <a href={paths.figures(lang)} className="inline-block py-1">
              {words.figures.title}
            </a>
          </p>
        </Panel>
      </div>
    </>
  );
}
