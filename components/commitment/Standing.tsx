import type { Commitment } from '#lib/content/records.ts';
import { formatDate } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { Cited } from '../page/Sources.tsx';
import { Time } from '../page/Time.tsx';

/** A commitment with its newest entry: where it stands, since when, and who says so. */
export function Standing({ commitment, lang }: { commitment: Commitment; lang: Language }) {
  const words = wordsOf(lang);
  const newest = commitment.history.at(-1);
  if (!newest) return null;
  return (
    <div className="grid gap-0.5 border-b border-rule pb-3 font-sans text-base leading-snug">
      <h3 className="font-serif text-lg leading-snug tracking-normal">
        <a href={paths.commitment(lang, commitment.id)} className="no-underline hover:underline">
          {commitment.title}
        </a>
      </h3>
      <p>
        <span className="font-semibold">{words.statuses[newest.status]}</span>
        <span className="text-muted">
          {' · '}
          <Time date={newest.date}>{formatDate(newest.date, words.locale)}</Time>
        </span>
      </p>
      <p>{newest.what}</p>
      <Cited sources={newest.sources} words={words} />
    </div>
  );
}
