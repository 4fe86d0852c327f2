import type { Visit } from '#lib/content/records.ts';
import { formatDate } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import type { Strip as StripData } from '#lib/timeline/strip.ts';
import { whenWithYear } from '#lib/words/when.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { laneText } from './lanes.ts';
import { StripDrawing } from './StripDrawing.tsx';
import { VisitList } from './VisitList.tsx';

/** Visits of the last twelve months and those announced: on a line of months where there is room, else a list. */
export function Strip({ strip, lang }: { strip: StripData; lang: Language }) {
  const words = wordsOf(lang);
  return (
    <div className="grid gap-5">
      {strip.dated.length === 0 ? (
        <p>{words.timeline.strip.none}</p>
      ) : (
        <Dated strip={strip} lang={lang} words={words} />
      )}
      {strip.vague.length > 0 ? (
        <p className="font-sans text-base text-muted">
          {words.timeline.strip.vague}{' '}
          {strip.vague.map((visit, i) => (
            <span key={visit.id}>
              {i > 0 ? '; ' : ''}
              <Vague visit={visit} lang={lang} words={words} />
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}

function Dated({ strip, lang, words }: { strip: StripData; lang: Language; words: Words }) {
  const { lanes, timeline, visitStatus, locale } = words;
  return (
    <>
      <figure aria-label={timeline.strip.drawing} className="hidden lg:block">
        <p
          aria-hidden="true"
          className="flex flex-wrap gap-x-6 font-sans text-[0.9375rem] font-semibold text-muted"
        >
          <span className="text-india">▲ {lanes.india}</span>
          <span className="text-russia">▼ {lanes.russia}</span>
          <span>● {timeline.elsewhere}</span>
          <span>○ {visitStatus.planned}</span>
          <span className="ml-auto font-normal">
            <span className="mr-1.5 inline-block h-[1em] border-current border-l border-dashed align-[-0.125em]" />
            {timeline.strip.checked(formatDate(strip.checked, locale))}
          </span>
        </p>
        <StripDrawing strip={strip} lang={lang} words={words} />
      </figure>
      <div className="lg:hidden">
        <VisitList visits={[...strip.dated].reverse()} lang={lang} />
      </div>
    </>
  );
}

function Vague({ visit, lang, words }: { visit: Visit; lang: Language; words: Words }) {
  const { id, title, lane, status } = visit;
  return (
    <>
      <a href={paths.visit(lang, id)} className="inline-block py-0.5 text-ink">
        {title}
      </a>
      {`, ${whenWithYear(visit, words)}, `}
      <span className={laneText[lane]}>{words.timeline.titles.held[lane]}</span>
      {status === 'planned' ? `, ${words.timeline.strip.announced}` : ''}
    </>
  );
}
