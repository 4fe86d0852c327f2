import type { HistoryEntry, Source } from '#lib/content/records.ts';
import { formatDate } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import type { Row } from '#lib/tracker/rows.ts';
import { sinceOrOn, standingOrAgo } from '#lib/words/since.ts';
import { span, type Words, wordsOf } from '#lib/words/words.ts';
import { OwnFile } from '../data/OwnFile.tsx';
import { Disagreements } from '../page/Disagreements.tsx';
import { Heading } from '../page/Heading.tsx';
import { Kin } from '../page/Kin.tsx';
import { OnPage, type Part, Parts } from '../page/Parts.tsx';
import { Bibliography, Cited } from '../page/Sources.tsx';
import { Time } from '../page/Time.tsx';
import { StoryLinks } from '../story/StoryLinks.tsx';
import { VisitList } from '../visit/VisitList.tsx';
import { entryId } from './entryId.ts';
import { HistoryLine } from './HistoryLine.tsx';
import { PromisedDates } from './PromisedDates.tsx';

interface Props {
  row: Row;
  /** Everything the page cites. */
  sources: readonly Source[];
  lang: Language;
}

/** One promise: where it stands, its promised dates, its whole history, who disagrees about it. */
export function CommitmentPage({ row, sources, lang }: Props) {
  const words = wordsOf(lang);
  const { commitment } = row;
  const parts = partsOf({ row, sources, lang }, words);
  return (
    <article className="grid gap-10">
      <Heading
        kicker={
          <Kin
            href={paths.commitments(lang)}
            index={words.nav.promises}
            is={words.tracker.kinds[commitment.kind]}
          />
        }
        title={commitment.title}
      />
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]">
        <p className="text-[1.1875rem] leading-relaxed">{commitment.summary}</p>
        <Stands row={row} words={words} lang={lang} />
      </div>
      <OnPage parts={parts} label={words.visit.onPage} />
      <Parts parts={parts} />
      <OwnFile file={`commitments/${commitment.id}.json`} words={words} />
    </article>
  );
}

function Stands({ row, words, lang }: { row: Row; words: Words; lang: Language }) {
  const { commitment, newest, age, today } = row;
  const { locale } = words;
  return (
    <dl className="grid gap-4 border-t-2 border-ink pt-3 font-sans text-base leading-snug">
      <div>
        <dt className="label">{words.commitment.stands}</dt>
        <dd>
          <span className="text-lg font-semibold">{words.statuses[newest.status]}</span>{' '}
          {sinceOrOn(newest.status, row.since, words)}{' '}
          <Time date={row.since}>{formatDate(row.since, locale)}</Time>
          {row.standing > 0 ? (
            <span className="text-muted">
              {` (${standingOrAgo(newest.status, span(row.since, today, locale), words)})`}
            </span>
          ) : null}
          <HistoryLine row={row} words={words} years="always" />
        </dd>
      </div>
      <div>
        <dt className="label">{words.commitment.newest}</dt>
        <dd>
          <Time date={newest.date}>{formatDate(newest.date, locale)}</Time>
          {age > 0 ? (
            <span className="text-muted">{`, ${words.tracker.ago(span(newest.date, today, locale))}`}</span>
          ) : null}
        </dd>
      </div>
      <div>
        <dt className="label">{words.commitment.parties}</dt>
        <dd>
          <ul>
            {commitment.parties.map(({ id, name }) => (
              <li key={id}>
                <a href={paths.organisation(lang, id)} className="inline-block py-0.5">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt className="label">{words.commitment.topics}</dt>
        <dd className="flex flex-wrap gap-x-4">
          {commitment.topics.map(({ id, title }) => (
            <a key={id} href={paths.topic(lang, id)} className="inline-block py-0.5">
              {title}
            </a>
          ))}
        </dd>
      </div>
    </dl>
  );
}

function partsOf({ row, sources, lang }: Props, words: Words): Part[] {
  const { commitment, chains, today } = row;
  const w = words.commitment;
  const parts: Part[] = [
    {
      id: 'dates',
      title: w.dates,
      note: words.tracker.stairs.key,
      items: chains,
      content: (
        <div className="grid gap-8">
          {chains.map((chain) => (
            <PromisedDates key={chain.what} chain={chain} today={today} words={words} />
          ))}
          <p className="font-sans text-base text-muted">
            {words.tracker.counted(formatDate(today, words.locale))}{' '}
            <a href={`${paths.about(lang)}#slip`}>{words.tracker.slipsNote}</a>.
          </p>
        </div>
      ),
    },
    {
      id: 'history',
      title: w.history,
      items: commitment.history,
      content: <History entries={commitment.history} words={words} lang={lang} />,
    },
    {
      id: 'disagreements',
      title: w.disagreements,
      items: commitment.disagreements,
      content: <Disagreements items={commitment.disagreements} words={words} />,
    },
    {
      id: 'visits',
      title: w.visits,
      items: commitment.visits,
      content: <VisitList visits={commitment.visits} lang={lang} />,
    },
    {
      id: 'stories',
      title: w.stories,
      items: commitment.stories,
      content: <StoryLinks stories={commitment.stories} lang={lang} />,
    },
    {
      id: 'sources',
      title: w.sources,
      items: sources,
      content: <Bibliography sources={sources} words={words} />,
    },
  ];
  return parts.filter(({ items }) => items.length > 0);
}

function History({
  entries,
  words,
  lang,
}: {
  entries: readonly HistoryEntry[];
  words: Words;
  lang: Language;
}) {
  return (
    <ol className="grid gap-6">
      {entries.map((entry) => (
        <li
          key={entry.date + entry.what}
          className="grid gap-x-8 gap-y-1 md:grid-cols-[11rem_minmax(0,1fr)]"
          id={entryId(entries, entry)}
        >
          <p className="font-sans text-base">
            <Time date={entry.date} className="block font-semibold">
              {formatDate(entry.date, words.locale)}
            </Time>
            <span className="text-muted">{words.statuses[entry.status]}</span>
          </p>
          <div className="max-w-[42rem]">
            <p className="text-lg leading-snug">{entry.what}</p>
            <Notes entry={entry} entries={entries} words={words} lang={lang} />
            <Cited sources={entry.sources} words={words} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Notes({
  entry,
  entries,
  words,
  lang,
}: {
  entry: HistoryEntry;
  entries: readonly HistoryEntry[];
  words: Words;
  lang: Language;
}) {
  const { commitment, locale } = words;
  const met = entries.find(({ date, due }) => due && date === entry.meets);
  return (
    <ul className="font-sans text-base text-muted">
      {entry.visit ? (
        <li>
          {commitment.at}: <a href={paths.visit(lang, entry.visit.id)}>{entry.visit.title}</a>
        </li>
      ) : null}
      {entry.occasion ? <li>{`${commitment.at}: ${entry.occasion}`}</li> : null}
      {entry.due ? (
        <li>{`◆ ${commitment.due} ${formatDate(entry.due.by, locale)}: ${entry.due.what}`}</li>
      ) : null}
      {met ? (
        <li>{`● ${commitment.settles} ${formatDate(met.date, locale)}: ${met.due?.what ?? ''}`}</li>
      ) : null}
    </ul>
  );
}
