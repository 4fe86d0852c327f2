import type { Expectation } from '#lib/content/records.ts';
import { formatDate } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import { count, type Words } from '#lib/words/words.ts';
import { Fold } from '../page/Fold.tsx';
import { Cited } from '../page/Sources.tsx';

interface Props {
  items: readonly Expectation[];
  lang: Language;
  words: Words;
}

/** Each expectation: what was held out, how it ended, and every dated step between. */
export function Expectations({ items, lang, words }: Props) {
  return (
    <ol className="grid gap-8">
      {items.map((item) => (
        <li key={item.what} className="grid gap-3 border-t border-rule pt-4">
          <div className="grid gap-1">
            <h3 className="text-xl">{item.what}</h3>
            <p className="max-w-[46rem] text-lg leading-snug">
              <span className="font-sans text-base font-semibold">{words.results[item.result]}.</span>{' '}
              {item.came}
            </p>
            {item.commitment ? (
              <p className="font-sans text-base">
                <a href={paths.commitment(lang, item.commitment.id)} className="inline-block py-0.5">
                  {item.commitment.title}
                </a>
              </p>
            ) : null}
          </div>
          <Fold label={toldIn(item, words)}>
            <div className="grid gap-x-10 gap-y-4 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
              <Reports item={item} words={words} />
              <Steps item={item} words={words} />
            </div>
          </Fold>
        </li>
      ))}
    </ol>
  );
}

/** How much there is to read of an expectation: its dated entries, and the sources that carry them. */
function toldIn({ reports, steps }: Expectation, { visit: { told }, locale }: Words): string {
  const entries = [...reports, ...steps];
  const sources = new Set(entries.flatMap((entry) => entry.sources));
  return told.line(count(entries.length, told.entries, locale), count(sources.size, told.sources, locale));
}

function Reports({ item, words }: { item: Expectation; words: Words }) {
  if (item.reports.length === 0) return <p className="label">{words.visit.promised}</p>;
  return (
    <div className="grid gap-2">
      <p className="label">{words.visit.before}</p>
      <ul className="grid gap-3 leading-snug">
        {item.reports.map(({ what, first_reported, sources }) => (
          <li key={what}>
            <time
              dateTime={first_reported}
              className="block font-sans text-[0.9375rem] font-semibold text-muted"
            >
              {formatDate(first_reported, words.locale)}
            </time>
            {what}
            <Cited sources={sources} words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Steps({ item, words }: { item: Expectation; words: Words }) {
  return (
    <div className="grid gap-2">
      <p className="label">{words.visit.since}</p>
      <ol className="grid gap-3 leading-snug">
        {item.steps.map(({ date, what, sources }) => (
          <li key={date + what} className="grid gap-x-4 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
            <time dateTime={date} className="font-sans text-[0.9375rem] font-semibold text-muted">
              {formatDate(date, words.locale)}
            </time>
            <span>
              {what}
              <Cited sources={sources} words={words} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
