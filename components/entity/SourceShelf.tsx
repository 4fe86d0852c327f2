import type { AnyRecord, Source } from '#lib/content/records.ts';
import { formatDate } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';

/** Sources one by one, each with an anchor, its language and what cites it. */
export function SourceShelf({ sources, lang }: { sources: readonly Source[]; lang: Language }) {
  const words = wordsOf(lang);
  const languages = new Intl.DisplayNames(words.locale, { type: 'language' });
  const { sourcesPage } = words.entities;
  return (
    <ol className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {sources.map((source) => (
        <li key={source.id} id={source.id} className="grid gap-1 border-t border-rule pt-3 leading-snug">
          <p className="font-sans text-[0.9375rem] text-muted">
            {[
              source.publisher,
              source.date === 'unstated' ? words.sources.undated : formatDate(source.date, words.locale),
              languages.of(source.language),
              sourcesPage.kindNames[source.kind],
            ].join(' · ')}
          </p>
          <p className="text-lg">
            {source.headline ? (
              <a href={source.url} lang={source.language}>
                {source.headline}
              </a>
            ) : (
              <a href={source.url}>{`${words.sources.about}: ${source.subject}`}</a>
            )}
          </p>
          {source.note ? <p className="text-muted">{source.note}</p> : null}
          <CitedBy source={source} lang={lang} words={words} />
        </li>
      ))}
    </ol>
  );
}

function CitedBy({ source, lang, words }: { source: Source; lang: Language; words: Words }) {
  return (
    <p className="font-sans text-[0.9375rem]">
      <span className="text-muted">{words.entities.sourcesPage.citedBy}: </span>
      {source.citedBy.map((record, i) => (
        <span key={record.collection + record.id}>
          {i > 0 ? ' · ' : ''}
          <a href={addressOf(record, lang)} className="inline-block py-0.5">
            {nameOf(record)}
          </a>
        </span>
      ))}
    </p>
  );
}

function nameOf(record: AnyRecord): string {
  if (record.collection === 'stories') return record.headline;
  if (record.collection === 'glossary') return record.term;
  if (record.collection === 'sources') return record.publisher;
  return 'title' in record ? record.title : record.name;
}

function addressOf({ collection, id }: AnyRecord, lang: Language): string {
  const addresses: Record<AnyRecord['collection'], string> = {
    stories: paths.story(lang, id),
    visits: paths.visit(lang, id),
    commitments: paths.commitment(lang, id),
    people: paths.person(lang, id),
    places: paths.place(lang, id),
    organisations: paths.organisation(lang, id),
    topics: paths.topic(lang, id),
    glossary: `${paths.glossary(lang)}#${id}`,
    sources: paths.sources(lang),
    pages: paths.about(lang),
  };
  return addresses[collection];
}
