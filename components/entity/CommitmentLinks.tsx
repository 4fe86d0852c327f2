import type { Commitment } from '#lib/content/records.ts';
import { formatDate } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

/** Commitments by title, with where each stands and since when. */
export function CommitmentLinks({
  commitments,
  lang,
}: {
  commitments: readonly Commitment[];
  lang: Language;
}) {
  const { statuses, locale } = wordsOf(lang);
  return (
    <ul className="grid gap-x-10 gap-y-3 md:grid-cols-2">
      {commitments.map(({ id, title, history }) => {
        const newest = history.at(-1);
        return (
          <li key={id} className="border-t border-rule pt-2 leading-snug">
            <a href={paths.commitment(lang, id)} className="text-lg">
              {title}
            </a>
            {newest ? (
              <span className="block font-sans text-base text-muted">
                <span className="font-semibold">{statuses[newest.status]}</span>
                {` · ${formatDate(newest.date, locale)}`}
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
