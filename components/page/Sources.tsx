import { Fragment } from 'react';
import type { Source } from '#lib/content/records.ts';
import { formatDate } from '#lib/dates.ts';
import { idPrefix } from '#lib/markdown/tree.ts';
import type { Words } from '#lib/words/words.ts';
import { LongList } from './Fold.tsx';

const dateOf = ({ date }: Source, words: Words) =>
  date === 'unstated' ? words.sources.undated : formatDate(date, words.locale);

/** What a source is called: its headline where it was seen, else its subject in our words. */
function Named({ source, words }: { source: Source; words: Words }) {
  if (source.headline)
    return (
      <a href={source.url} lang={source.language}>
        {source.headline}
      </a>
    );
  return (
    <a href={source.url}>
      {words.sources.about}: {source.subject ?? ''}
    </a>
  );
}

/** All sources of a page, each with an anchor that citations lead to. */
export function SourceList({
  sources,
  words,
  numbered,
}: {
  sources: readonly Source[];
  words: Words;
  numbered?: boolean;
}) {
  return (
    <ol className="grid gap-x-10 gap-y-3 font-sans text-[0.9375rem] leading-snug md:grid-cols-2">
      {sources.map((source, i) => (
        <li key={source.id} id={`source-${source.id}`} className={numbered ? 'pl-8' : undefined}>
          {numbered ? (
            <a
              href={`#${idPrefix}cite-${i + 1}`}
              className="-ml-8 inline-block w-8 font-semibold no-underline hover:underline"
              aria-label={words.story.backTo(String(i + 1))}
            >
              {i + 1}
            </a>
          ) : null}
          <Named source={source} words={words} />
          <span className="block text-muted">
            {source.publisher}, {dateOf(source, words)}
            {source.note ? `. ${source.note}` : ''}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The sources of a page whose facts lead to theirs themselves. */
export function Bibliography({ sources, words }: { sources: readonly Source[]; words: Words }) {
  return (
    <LongList length={sources.length} of={words.sources.counted} words={words}>
      <SourceList sources={sources} words={words} />
    </LongList>
  );
}

interface CitedProps {
  sources: readonly Source[];
  /** The sources in the list of the page, to which its citations lead. */
  listed?: readonly Source[];
  words: Words;
}

/** The publishers that carry one fact, each a link to the page itself, or to its place in the list of this one. */
export function Cited({ sources, listed, words }: CitedProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field set is for fields of a form
    <span role="group" aria-label={words.sources.label} className="cited">
      {sources.map((source, i) => (
        <Fragment key={source.id}>
          {listed?.includes(source) ? (
            <a href={`#source-${source.id}`}>{source.publisher}</a>
          ) : (
            <a
              href={source.url}
              title={source.headline ?? source.subject}
              aria-label={`${source.publisher}, ${dateOf(source, words)}`}
            >
              {source.publisher}
            </a>
          )}
          {i < sources.length - 1 ? '\u00a0· ' : ''}
        </Fragment>
      ))}
    </span>
  );
}
