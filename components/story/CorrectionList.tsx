import { dayOfInstant, formatDate } from '#lib/dates.ts';
import type { CorrectionOf } from '#lib/related/corrections.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

/** Corrections of all stories, each with its kind, its day and its story. */
export function CorrectionList({
  corrections,
  lang,
}: {
  corrections: readonly CorrectionOf[];
  lang: Language;
}) {
  const { entities, locale } = wordsOf(lang);
  const { none, kinds } = entities.corrections;
  if (corrections.length === 0) return <p className="text-lg">{none}</p>;
  return (
    <ol className="grid max-w-[46rem] gap-6">
      {corrections.map(({ story, correction: { at, kind, what } }) => (
        <li key={story.id + at} className="grid gap-1.5 border-t border-rule pt-3">
          <p className="font-sans text-base text-muted">
            {kinds[kind]} · <time dateTime={at}>{formatDate(dayOfInstant(at), locale)}</time> ·{' '}
            <a href={paths.story(lang, story.id)}>{story.headline}</a>
          </p>
          <p className="text-lg">{what}</p>
        </li>
      ))}
    </ol>
  );
}
