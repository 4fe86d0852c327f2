import { formatDate } from '#lib/dates.ts';
import { paths, site } from '#lib/site.ts';
import type { Words } from '#lib/words/words.ts';

/** What may be done with the data, and a line of credit to copy. */
export function Credit({ date, words }: { date: string; words: Words }) {
  const { licence, headlines, facts, example, recordOf } = words.data.cite;
  return (
    <div className="grid max-w-[46rem] gap-3 text-lg">
      <p>
        {licence}{' '}
        <a href={site.licence.url} rel="license" className="whitespace-nowrap underline">
          {site.licence.name}
        </a>
        . {headlines}
      </p>
      <p>{facts}</p>
      <p>{example}</p>
      <p className="border-l-2 border-rule pl-4 font-sans text-base">
        {site.name}, {recordOf} {formatDate(date, words.locale)}, {site.url}
        {paths.data()}, <span className="whitespace-nowrap">{site.licence.name}</span>.
      </p>
    </div>
  );
}
