import type { Source } from '#lib/content/records.ts';
import { formatDate } from '#lib/dates.ts';
import type { Note } from '#lib/markdown/notes.ts';
import type { Words } from '#lib/words/words.ts';

interface Props {
  notes: readonly Note[];
  /** The sources of the story, by their numbers. */
  sources: readonly Source[];
  words: Words;
}

/**
 * The sources of one paragraph in the margin of a wide page; what an earlier paragraph told is only named. A screen
 * reader and the keyboard have the same in the list of sources, where the marks lead.
 */
export function SideNotes({ notes, sources, words }: Props) {
  const told = notes.flatMap(({ n, again }) => {
    const source = sources[n - 1];
    return source ? [{ n, again, source }] : [];
  });
  const [fresh, again] = [told.filter((note) => !note.again), told.filter((note) => note.again)];
  return (
    <div className="side-notes" aria-hidden="true">
      {fresh.map(({ n, source }) => (
        <p key={n}>
          <b>{n}</b> <Publisher source={source} />, {dateOf(source, words)}
          <span className="what" {...(source.headline ? { lang: source.language } : {})}>
            {source.headline ?? `${words.sources.about}: ${source.subject}`}
          </span>
        </p>
      ))}
      {again.length > 0 ? (
        <p>
          {again.map(({ n, source }) => (
            <span key={n} className="again">
              <b>{n}</b> <Publisher source={source} />
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}

const Publisher = ({ source: { url, publisher } }: { source: Source }) => (
  <a href={url} tabIndex={-1}>
    {publisher}
  </a>
);

/** In one line. */
const dateOf = ({ date }: Source, words: Words) =>
  (date === 'unstated' ? words.sources.undated : formatDate(date, words.locale, 'short')).replaceAll(
    ' ',
    '\u00a0',
  );
