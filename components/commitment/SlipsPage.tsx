import { type CalendarDate, formatDate } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import type { Chain, SlipSummary } from '#lib/tracker/slip.ts';
import { numeral, type Words, wordsOf } from '#lib/words/words.ts';
import { Heading } from '../page/Heading.tsx';
import { Section } from '../page/Section.tsx';
import { Slip } from './Slip.tsx';
import { Staircase } from './Staircase.tsx';

interface Props {
  /** The longest slip first. */
  chains: readonly Chain[];
  summary: SlipSummary;
  today: CalendarDate;
  lang: Language;
}

// A drawing shows more than a table only where a date was moved again and again.
const oftenMoved = 4;

/** Every promised date of the record: for when, how often named anew, how it ended. */
export function SlipsPage({ chains, summary, today, lang }: Props) {
  const words = wordsOf(lang);
  const { tracker, locale } = words;
  const n = (value: number) => numeral(value, locale);
  const often = chains.filter(({ redated }) => redated >= oftenMoved).sort((a, b) => b.redated - a.redated);
  return (
    <div className="grid gap-12">
      <div className="grid gap-4">
        <Heading
          kicker={tracker.kicker}
          title={tracker.slipsTitle}
          standfirst={tracker.slipsStandfirst(
            n(summary.late),
            n(summary.settled),
            n(summary.medianDays),
            n(summary.past),
          )}
        />
        <p className="font-sans text-base text-muted">
          {tracker.counted(formatDate(today, locale))}{' '}
          <a href={`${paths.about(lang)}#slip`}>{tracker.slipsNote}</a>.
        </p>
      </div>
      <Section id="stairs" title={tracker.stairsTitle} note={tracker.stairs.key}>
        <ul className="grid gap-10">
          {often.map((chain) => (
            <li key={chain.commitment.id + chain.what} className="grid gap-2">
              <h3 className="text-xl">
                <a href={`${paths.commitment(lang, chain.commitment.id)}#dates`}>{chain.commitment.title}</a>:{' '}
                {chain.what}
              </h3>
              <p className="font-sans text-base">
                <Slip chain={chain} words={words} />
              </p>
              <Staircase chain={chain} today={today} words={words} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="all" title={tracker.slipsAll}>
        <SlipTable chains={chains} words={words} lang={lang} />
      </Section>
    </div>
  );
}

function SlipTable({ chains, words, lang }: { chains: readonly Chain[]; words: Words; lang: Language }) {
  const { table, never } = words.tracker;
  const day = (date: string) => formatDate(date, words.locale, 'short');
  return (
    <table className="slips" aria-label={table.label}>
      <thead>
        <tr>
          <th scope="col">{table.what}</th>
          <th scope="col">{table.slip}</th>
          <th scope="col">{table.commitment}</th>
          <th scope="col">{table.first}</th>
          <th scope="col" className="number whitespace-nowrap">
            {table.redated}
          </th>
          <th scope="col">{table.last}</th>
          <th scope="col">{table.settled}</th>
        </tr>
      </thead>
      <tbody>
        {chains.map((chain) => (
          <tr key={chain.commitment.id + chain.what}>
            <th scope="row" className="first-letter:uppercase">
              {chain.what}
            </th>
            <td className="slip">
              <Slip chain={chain} words={words} />
            </td>
            <td>
              <a href={`${paths.commitment(lang, chain.commitment.id)}#dates`}>{chain.commitment.title}</a>
            </td>
            <td className="date" data-column={table.first}>
              {day(chain.first)}
            </td>
            <td className="number" data-column={table.redated}>
              {chain.redated === 0 ? never : chain.redated}
            </td>
            <td className="date" data-column={table.last}>
              {day(chain.last)}
            </td>
            <td className="date" data-column={table.settled}>
              {chain.settled ? day(chain.settled.date) : never}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
