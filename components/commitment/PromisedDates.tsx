import { type CalendarDate, formatDate } from '#lib/dates.ts';
import type { Chain } from '#lib/tracker/slip.ts';
import { count, type Words } from '#lib/words/words.ts';
import { Cited } from '../page/Sources.tsx';
import { Slip } from './Slip.tsx';
import { Staircase } from './Staircase.tsx';

/** One thing promised: its slip, a drawing of its dates and who named them when. */
export function PromisedDates({ chain, today, words }: { chain: Chain; today: CalendarDate; words: Words }) {
  const { tracker, locale } = words;
  const { stairs } = tracker;
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-3 border-t border-rule pt-4">
      <h3 className="text-xl first-letter:uppercase">{chain.what}</h3>
      <p className="font-sans text-base font-semibold">
        <Slip chain={chain} words={words} />
        {chain.redated > 0 ? (
          <span className="font-normal text-muted">
            {` · ${tracker.table.redated.toLowerCase()} ${count(chain.redated, tracker.times, locale)}`}
          </span>
        ) : null}
      </p>
      <Staircase chain={chain} today={today} words={words} />
      <ul className="grid gap-2 font-sans text-base leading-snug">
        {chain.promises.map(({ entry, due }) => (
          <li key={entry.date + due.by} className="grid gap-x-4 sm:grid-cols-[10rem_9rem_minmax(0,1fr)]">
            <span>
              {'○ '}
              <time dateTime={entry.date}>{formatDate(entry.date, locale)}</time>
            </span>
            <span>
              {'◆ '}
              {stairs.by} <time dateTime={due.by}>{formatDate(due.by, locale)}</time>
            </span>
            <Cited sources={due.sources} words={words} />
          </li>
        ))}
        {chain.settled ? (
          <li className="grid gap-x-4 sm:grid-cols-[10rem_9rem_minmax(0,1fr)]">
            <span className="font-semibold">
              {'● '}
              <time dateTime={chain.settled.date}>{formatDate(chain.settled.date, locale)}</time>
            </span>
            <span className="font-semibold">{stairs.met}</span>
            <Cited sources={chain.settled.sources} words={words} />
          </li>
        ) : null}
      </ul>
    </section>
  );
}
