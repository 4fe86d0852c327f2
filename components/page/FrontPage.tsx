import type { Commitment, Edition } from '#lib/content/records.ts';
import { formatSpan } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { Standing } from '../commitment/Standing.tsx';
import { StoryCard } from '../story/StoryCard.tsx';
import { laneDot, laneOf, laneText } from '../visit/lanes.ts';
import { Panel } from './Panel.tsx';

interface Props {
  edition: Edition;
  /** Commitments, the latest moved first. */
  moved: readonly Commitment[];
  lang: Language;
}

/** One story leads; beside it what moved lately, then the visits and the numbers of the record. */
export function FrontPage({ edition, moved, lang }: Props) {
  const words = wordsOf(lang);
  const [lead, ...others] = edition.stories;
  return (
    <>
      <h1 className="sr-only">{words.front.title}</h1>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-14">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
          <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-9">
            {lead ? <StoryCard story={lead} lang={lang} size="lead" /> : <p>{words.front.none}</p>}
            <div className="grid gap-8 border-t border-rule pt-7 sm:grid-cols-2">
              {others.slice(0, 6).map((story) => (
                <StoryCard key={story.id} story={story} lang={lang} />
              ))}
            </div>
          </div>
          <Panel id="moved" label={words.front.moved}>
            {moved.slice(0, 5).map((commitment) => (
              <Standing key={commitment.id} commitment={commitment} lang={lang} />
            ))}
          </Panel>
        </div>
        <Visits edition={edition} lang={lang} words={words} />
        <Numbers edition={edition} words={words} />
      </div>
    </>
  );
}

function Visits({ edition, lang, words }: { edition: Edition; lang: Language; words: Words }) {
  return (
    <Panel id="visits" label={words.front.visits}>
      <ul className="grid gap-4">
        {edition.visits.slice(0, 4).map((visit) => (
          <li key={visit.id} className="flex gap-3">
            <span
              aria-hidden="true"
              className={`mt-2 size-3 shrink-0 rounded-full ${laneDot[laneOf(visit)]}`}
            />
            <span>
              <a
                href={paths.visit(lang, visit.id)}
                className="text-xl font-semibold leading-snug no-underline hover:underline"
              >
                {visit.title}
              </a>
              <span className="block font-sans text-base text-muted">
                <span className={`font-semibold ${laneText[laneOf(visit)]}`}>
                  {words.lanes[laneOf(visit)]}
                </span>{' '}
                · {formatSpan(visit.start, visit.end ?? visit.start, words.locale)} ·{' '}
                {words.visitKinds[visit.kind]}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className="font-sans text-base">
        <a href={paths.visits(lang)} className="inline-block py-1">
          {words.front.all}
        </a>
      </p>
    </Panel>
  );
}

function Numbers({ edition, words }: { edition: Edition; words: Words }) {
  const form = new Intl.PluralRules(words.locale);
  const numbers = [
    [edition.visits.flatMap(({ expected }) => expected).length, words.front.counts.expected],
    [edition.commitments.length, words.front.counts.commitments],
    [edition.sources.length, words.front.counts.sources],
  ] as const;
  return (
    <Panel id="numbers" label={words.front.numbers}>
      <ul className="grid gap-6 sm:grid-cols-3">
        {numbers.map(([n, forms]) => (
          <li key={forms.other}>
            <span className="block text-5xl font-semibold leading-tight">
              {new Intl.NumberFormat(words.locale).format(n)}
            </span>
            <span className="font-sans text-base text-muted">
              {form.select(n) === 'one' ? forms.one : forms.other}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
