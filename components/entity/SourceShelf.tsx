import type { AnyRecord, Source } from '#lib/content/records.ts';
import { formatDate } from '#lib/dates.ts';
import type { MonthShelf } from '#lib/related/registry.ts';
import { type Language, paths } from '#lib/site.ts';
import { displayNames } from '#lib/words/formats.ts';
import { count, type Words, wordsOf } from '#lib/words/words.ts';

/** The sources of one year by month, each with an anchor, its language and what cites it. */
export function SourceShelf({ shelf, lang }: { shelf: readonly MonthShelf[]; lang: Language }) {
  const words = wordsOf(lang);
  // A heading over all of a page says nothing that its title does not.
  const headed = shelf.length > 1;
  return shelf.map(({ month, sources }) => (
    <section
      key={month}
      aria-labelledby={headed ? month : undefined}
      className={
        headed ? 'grid gap-x-8 gap-y-4 border-t-2 border-ink pt-4 md:grid-cols-[11rem_minmax(0,1fr)]' : ''
      }
    >
      {headed ? (
        <h2 id={month} className="text-xl">
          {month.length === 7 ? formatDate(month, words.locale) : words.entities.sourcesPage.noMonth}
        </h2>
      ) : null}
      <ol className="grid gap-4">
        {sources.map((source) => (
          <Shelved key={source.id} source={source} lang={lang} words={words} />
        ))}
      </ol>
    </section>
  ));
}

interface Shown {
  source: Source;
  lang: Language;
  words: Words;
}

function Shelved({ source, lang, words }: Shown) {
  const languages = displayNames(words.locale, { type: 'language' });
  return (
    <li
      id={source.id}
      className="grid gap-0.5 border-t border-rule pt-3 leading-snug first:border-t-0 first:pt-0"
    >
      <p className="font-sans text-[0.9375rem] text-muted">
        {[
          source.publisher,
          source.date === 'unstated' ? words.sources.undated : formatDate(source.date, words.locale),
          languages.of(source.language),
          words.entities.sourcesPage.kindNames[source.kind],
        ].join(' · ')}
      </p>
      <p className="text-lg leading-snug">
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
  );
}

// More than these would push the next source out of sight.
const shownAtOnce = 3;

function CitedBy({ source: { citedBy }, lang, words }: Shown) {
  const { citedBy: label, count: forms } = words.entities.sourcesPage;
  const links = citedBy.map((record) => (
    <li key={record.collection + record.id}>
      <a href={addressOf(record, lang)} className="inline-block py-0.5">
        {nameOf(record)}
      </a>
    </li>
  ));
  const style = 'font-sans text-[0.9375rem]';
  if (links.length > shownAtOnce)
    return (
      <details className={style}>
        <summary className="w-fit cursor-pointer py-0.5 text-muted">
          {`${label} ${count(links.length, forms, words.locale)}`}
        </summary>
        <ul className="grid gap-0.5 pl-5">{links}</ul>
      </details>
    );
  return (
    <div className={`flex flex-wrap items-baseline gap-x-4 ${style}`}>
      <p className="text-muted">{label}:</p>
      <ul className="contents">{links}</ul>
    </div>
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
