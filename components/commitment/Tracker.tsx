import { formatDate } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import type { Row } from '#lib/tracker/rows.ts';
import { sinceOrOn, standingOrAgo } from '#lib/words/since.ts';
import { count, span, type Words, wordsOf } from '#lib/words/words.ts';
import { Time } from '../page/Time.tsx';
import { HistoryAxis, HistoryLine } from './HistoryLine.tsx';
import { Slip } from './Slip.tsx';

/** Commitments as a list that reads like prose: what, where it stands, since when, its promised dates, its history. */
export function Tracker({ rows, lang }: { rows: readonly Row[]; lang: Language }) {
  const words = wordsOf(lang);
  const { columns } = words.tracker;
  return (
    <div>
      <p aria-hidden="true" className="tracker-row label hidden border-b border-ink pb-1 lg:grid">
        <span>{columns.promise}</span>
        <span>{columns.stands}</span>
        <span>{columns.slip}</span>
        <HistoryAxis />
      </p>
      <ol>
        {rows.map((row) => (
          <li key={row.commitment.id} className="tracker-row border-b border-rule py-4">
            <Entry row={row} lang={lang} words={words} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Entry({ row, lang, words }: { row: Row; lang: Language; words: Words }) {
  const { commitment, newest, chains } = row;
  const { tracker, locale } = words;
  const [telling, ...others] = chains;
  return (
    <>
      <div className="grid gap-1">
        <h2 className="text-xl leading-snug tracking-normal">
          <a href={paths.commitment(lang, commitment.id)} className="no-underline hover:underline">
            {commitment.title}
          </a>
        </h2>
        <p className="font-sans text-base leading-snug text-muted">
          <Time date={newest.date} className="font-semibold">
            {formatDate(newest.date, locale, 'short')}
          </Time>
          {' · '}
          {newest.what}
        </p>
      </div>
      <p className="font-sans text-base leading-snug">
        <span className="font-semibold">{words.statuses[newest.status]}</span>
        <span className="text-muted lg:block">
          <span className="lg:hidden">{' · '}</span>
          {sinceOrOn(newest.status, row.since, words)}{' '}
          <Time date={row.since}>{formatDate(row.since, locale, 'short')}</Time>
          {row.standing > 0 ? (
            <span className="lg:block">
              {` (${standingOrAgo(newest.status, span(row.since, row.today, locale), words)})`}
            </span>
          ) : null}
        </span>
      </p>
      <p className="font-sans text-base leading-snug">
        {telling ? (
          <>
            <Slip chain={telling} words={words} />
            <span className="block text-[0.9375rem] text-muted">
              {tracker.promised(telling.what)}
              {others.length > 0 ? `; ${count(others.length, tracker.more, locale)}` : ''}
            </span>
          </>
        ) : (
          <span className="text-muted">{tracker.slips.none}</span>
        )}
      </p>
      <HistoryLine row={row} words={words} years="phone" />
    </>
  );
}
