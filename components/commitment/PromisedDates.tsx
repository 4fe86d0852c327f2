import type { ReactNode } from 'react';
import type { Source } from '#lib/content/records.ts';
import { type CalendarDate, formatDate, type PartialDate } from '#lib/dates.ts';
import type { Chain } from '#lib/tracker/slip.ts';
import { timesText } from '#lib/words/times.ts';
import { count, type Words } from '#lib/words/words.ts';
import { Cited } from '../page/Sources.tsx';
import { Time } from '../page/Time.tsx';
import { entryId } from './entryId.ts';
import { Slip } from './Slip.tsx';
import { Staircase } from './Staircase.tsx';

/** One thing promised: its slip, a drawing of its dates and who named them when. */
export function PromisedDates({ chain, today, words }: { chain: Chain; today: CalendarDate; words: Words }) {
  const { tracker } = words;
  return (
    <section className="grid gap-3 border-t border-rule pt-4">
      <div className="grid gap-3">
        <h3 className="text-xl first-letter:uppercase">{chain.what}</h3>
        <p className="font-sans text-base font-semibold">
          <Slip chain={chain} words={words} />
          {chain.redated > 0 ? (
            <span className="font-normal text-muted">
              {` · ${tracker.table.redated.toLowerCase()} ${timesText(chain.redated, words)}`}
            </span>
          ) : null}
        </p>
      </div>
      <Staircase chain={chain} today={today} words={words} />
      <ol className="grid gap-2 font-sans text-base leading-snug">
        {chain.promises.map(({ entry, due, drift }) => (
          <Dated key={entry.date + entry.what} sources={due.sources} words={words}>
            <a href={`#${entryId(chain.commitment.history, entry)}`} className="justify-self-start">
              {'○ '}
              <Day date={entry.date} words={words} />
            </a>
            <span>
              {`◆ ${tracker.stairs.by} `}
              <Day date={due.by} words={words} />
              <span className="text-muted">{driftOf(drift, words)}</span>
            </span>
          </Dated>
        ))}
        <End chain={chain} words={words} />
      </ol>
    </section>
  );
}

/** By how much a date moved from the one first named, in words; nothing where it did not. */
function driftOf(drift: number, { locale, tracker: { stairs } }: Words): string {
  if (drift === 0) return '';
  return `, ${count(Math.abs(drift), drift > 0 ? stairs.later : stairs.earlier, locale)}`;
}

/** The entry by which a thing promised ended: it was met, or its programme was over. */
function End({ chain: { commitment, settled, ended }, words }: { chain: Chain; words: Words }) {
  const { stairs } = words.tracker;
  const entry = settled ?? ended;
  if (!entry) return null;
  return (
    <Dated sources={entry.sources} words={words}>
      <a href={`#${entryId(commitment.history, entry)}`} className="justify-self-start font-semibold">
        {settled ? '● ' : '✕ '}
        <Day date={entry.date} words={words} />
      </a>
      <span className="font-semibold">{settled ? stairs.met : stairs.ended}</span>
    </Dated>
  );
}

function Dated({
  sources,
  words,
  children,
}: {
  sources: readonly Source[];
  words: Words;
  children: ReactNode;
}) {
  return (
    <li className="grid gap-x-4 sm:grid-cols-[11rem_18rem_minmax(0,1fr)]">
      {children}
      <Cited sources={sources} words={words} />
    </li>
  );
}

function Day({ date, words }: { date: PartialDate; words: Words }) {
  return <Time date={date}>{formatDate(date, words.locale)}</Time>;
}
