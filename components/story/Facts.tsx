import type { Story } from '#lib/content/records.ts';
import { formatInstant, formatSpan } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import { count, wordsOf } from '#lib/words/words.ts';

// A quiet reading speed for dense prose.
const wordsPerMinute = 220;

/** Who wrote a story, how long it takes to read, where and when it was written, which days it tells, and whether it was corrected. */
export function Facts({ story, lang }: { story: Story; lang: Language }) {
  const { story: words, locale } = wordsOf(lang);
  const { byline, dateline, published, updated, covers, corrections } = story;
  const minutes = Math.max(1, Math.round(story.body.words / wordsPerMinute));
  const moment = (instant: string) => <time dateTime={instant}>{formatInstant(instant, locale)}</time>;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 border-y border-rule py-2.5 font-sans text-[0.875rem] text-muted md:text-[0.9375rem]">
      <li className="font-semibold text-ink">{byline}</li>
      <li>{count(minutes, words.minutes, locale)}</li>
      {dateline ? (
        <li>
          <a href={paths.place(lang, dateline.id)}>{dateline.name}</a>
        </li>
      ) : null}
      <li>
        {words.published} {moment(published)}
      </li>
      {updated ? (
        <li>
          {words.updated} {moment(updated)}
        </li>
      ) : null}
      <li>
        {words.covers} {formatSpan(covers.from, covers.to, locale)}
      </li>
      {corrections.length > 0 ? (
        // Beside the days it covers there is room on a phone in one face, and not in another.
        <li className="basis-full md:basis-auto">
          <a href="#corrections">{count(corrections.length, words.corrected, locale)}</a>
        </li>
      ) : null}
    </ul>
  );
}
