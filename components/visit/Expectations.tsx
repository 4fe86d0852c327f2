import type { Expectation } from '#lib/content/records.ts';
import { firstDay, formatDate, lastDay, type PartialDate } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import { count, type Words } from '#lib/words/words.ts';
import { Fold } from '../page/Fold.tsx';
import { Cited } from '../page/Sources.tsx';
import { Time } from '../page/Time.tsx';

interface Props {
  items: readonly Expectation[];
  /** When the visit began: what was known by then did not come of it. */
  start: PartialDate;
  lang: Language;
  words: Words;
}

/** Each expectation: what was held out, how it ended, and every dated step between. */
export function Expectations({ items, start, lang, words }: Props) {
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
            <Told item={item} start={start} words={words} />
          </Fold>
        </li>
      ))}
    </ol>
  );
}

/** What was reported beforehand beside what came of it; what was promised on the visit has only the second. */
function Told({ item, start, words }: Pick<Props, 'start' | 'words'> & { item: Expectation }) {
  const { visit } = words;
  const reported = item.reports.length > 0;
  const steps = (
    <div className="grid max-w-[46rem] content-start gap-4">
      <Steps label={visit.until} steps={earlier(item, start)} words={words} />
      <Steps label={reported ? visit.since : visit.promised} steps={later(item, start)} words={words} />
    </div>
  );
  if (!reported) return steps;
  return (
    <div className="grid gap-x-10 gap-y-4 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <Reports item={item} words={words} />
      {steps}
    </div>
  );
}

/** How much there is to read of an expectation: its dated entries, and the sources that carry them. */
function toldIn(
  { reports, steps }: Expectation,
  { visit: { told }, sources: { counted }, locale }: Words,
): string {
  const entries = [...reports, ...steps];
  const cited = new Set(entries.flatMap((entry) => entry.sources));
  return told.line(count(entries.length, told.entries, locale), count(cited.size, counted, locale));
}

function Reports({ item, words }: { item: Expectation; words: Words }) {
  return (
    <div className="grid gap-2">
      <p className="label">{words.visit.before}</p>
      <ul className="grid gap-3 leading-snug">
        {item.reports.map(({ what, first_reported, sources }) => (
          <li key={what}>
            <Time date={first_reported} className="block font-sans text-[0.9375rem] font-semibold text-muted">
              {formatDate(first_reported, words.locale)}
            </Time>
            {what}
            <Cited sources={sources} words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type Step = Expectation['steps'][number];

const isEarlier = ({ date }: Step, start: PartialDate) => lastDay(date) < firstDay(start);
const earlier = ({ steps }: Expectation, start: PartialDate) =>
  steps.filter((step) => isEarlier(step, start));
const later = ({ steps }: Expectation, start: PartialDate) => steps.filter((step) => !isEarlier(step, start));

interface StepsProps {
  label: string;
  steps: readonly Step[];
  words: Words;
}

function Steps({ label, steps, words }: StepsProps) {
  if (steps.length === 0) return null;
  return (
    <div className="grid gap-2">
      <p className="label">{label}</p>
      <ol className="grid gap-3 leading-snug">
        {steps.map(({ date, what, sources }) => (
          <li key={date + what} className="grid gap-x-4 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
            <Time date={date} className="font-sans text-[0.9375rem] font-semibold text-muted">
              {formatDate(date, words.locale)}
            </Time>
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
