import type { HistoryEntry } from '#lib/content/records.ts';
import { formatDate } from '#lib/dates.ts';
import type { Since as SinceOne } from '#lib/related/since.ts';
import { type Language, paths } from '#lib/site.ts';
import { count, type Words, wordsOf } from '#lib/words/words.ts';
import { entryId } from '../commitment/entryId.ts';
import { Cited } from '../page/Sources.tsx';
import { Time } from '../page/Time.tsx';

/** What became of each promise after the days that a story tells, entry by entry. */
export function Since({ since, lang }: { since: readonly SinceOne[]; lang: Language }) {
  const words = wordsOf(lang);
  return (
    <ul className="since">
      {since.map(({ commitment, entries, others }) => {
        const href = paths.commitment(lang, commitment.id);
        return (
          <li key={commitment.id}>
            <h3>
              <a href={href}>{commitment.title}</a>
            </h3>
            <ol>
              {entries.map((entry) => (
                <Entry
                  key={entry.date + entry.what}
                  entry={entry}
                  href={`${href}#${entryId(commitment.history, entry)}`}
                  words={words}
                />
              ))}
            </ol>
            {others > 0 ? (
              <p className="others">
                <a href={`${href}#history`}>{count(others, words.story.others, words.locale)}</a>
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function Entry({ entry, href, words }: { entry: HistoryEntry; href: string; words: Words }) {
  return (
    <li>
      <p className="when">
        <a href={href}>
          <Time date={entry.date}>{formatDate(entry.date, words.locale, 'short')}</Time>
        </a>
        <span>{words.statuses[entry.status]}</span>
      </p>
      <div>
        <p>{entry.what}</p>
        <Cited sources={entry.sources} words={words} />
      </div>
    </li>
  );
}
