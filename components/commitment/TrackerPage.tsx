import { type Language, paths } from '#lib/site.ts';
import type { Choice, TrackerView } from '#lib/tracker/views.ts';
import { pluralRules } from '#lib/words/formats.ts';
import { numeral, type Words, wordsOf } from '#lib/words/words.ts';
import { Heading } from '../page/Heading.tsx';
import { type Chip, Narrowing, Narrowings } from '../page/Narrowing.tsx';
import { Tracker } from './Tracker.tsx';

export interface TrackerLinks {
  /** The ways to narrow, each with the address of its view in the present order. */
  readonly choices: readonly (Choice & { readonly path: string })[];
  /** The address of the whole tracker in the present order. */
  readonly whole: string;
  readonly sorts: readonly { readonly sort: TrackerView['sort']; readonly path: string }[];
}

interface Props {
  view: TrackerView;
  /** What the view shows. */
  title: string;
  links: TrackerLinks;
  /** All commitments of the record. */
  total: number;
  lang: Language;
}

/** The tracker at one of its addresses, with the ways to narrow and to sort it. */
export function TrackerPage({ view, title, links, total, lang }: Props) {
  const words = wordsOf(lang);
  const { tracker, locale } = words;
  const { narrowed } = view;
  const [n, of] = [numeral(view.rows.length, locale), numeral(total, locale)];
  const forms = pluralRules(locale, {}).select(total) === 'one' ? 'one' : 'other';
  const row = (by: Choice['by']) => (
    <Narrowing
      label={tracker.narrow[by]}
      chips={chipsOf(by, view, links, total, lang, words)}
      note={overlap(by, links, total) ? tracker.overlap : undefined}
    />
  );
  return (
    <div className="grid gap-6">
      <script type="module" src="/modules/narrow.js" />
      <Heading
        kicker={narrowed ? <a href={paths.commitments(lang)}>{tracker.kicker}</a> : tracker.kicker}
        title={title}
        {...(narrowed ? {} : { standfirst: `${of} ${tracker.standfirst[forms]}` })}
      />
      <div className="grid gap-2">
        <Narrowings
          labels={tracker}
          open={Boolean(narrowed) || links.whole !== ''}
          first={row('status')}
          further={links.whole !== '' || (narrowed !== undefined && narrowed.by !== 'status')}
        >
          {row('kind')}
          {row('slip')}
          <Narrowing
            label={tracker.narrow.sort}
            chips={links.sorts.map(({ sort, path }) => ({
              href: hrefOf(path, lang),
              label: tracker.sorts[sort],
              current: sort === view.sort,
            }))}
          />
        </Narrowings>
        <p className="shown">
          <span role="status">{narrowed ? tracker.shown(n, of) : tracker.allShown(of)}</span>
          {narrowed ? (
            <a href={hrefOf(links.whole, lang)} className="no-print">
              {tracker.whole}
            </a>
          ) : null}
          <a href={paths.slips(lang)}>{tracker.slipsLink}</a>
        </p>
        <Tracker rows={view.rows} lang={lang} />
        <p className="max-w-[42rem] font-sans text-base text-muted">{tracker.drawing}</p>
      </div>
    </div>
  );
}

const hrefOf = (path: string, lang: Language) =>
  path === '' ? paths.commitments(lang) : paths.commitmentsBy(lang, path);

/** Whether the groups count more than there are promises, for some stand in several. */
const overlap = (by: Choice['by'], { choices }: TrackerLinks, total: number) =>
  choices.filter((choice) => choice.by === by).reduce((sum, { count }) => sum + count, 0) > total;

function chipsOf(
  by: Choice['by'],
  { narrowed }: TrackerView,
  { choices, whole }: TrackerLinks,
  total: number,
  lang: Language,
  words: Words,
): Chip[] {
  const { tracker, locale, statuses } = words;
  const names: Record<string, string> = { ...statuses, ...tracker.kinds, ...tracker.slips };
  const all = {
    href: hrefOf(whole, lang),
    label: tracker.all,
    count: numeral(total, locale),
    current: !narrowed,
  };
  const own = choices.filter((choice) => choice.by === by);
  return [
    all,
    ...own.map(({ value, count, path }) => ({
      href: hrefOf(path, lang),
      label: names[value] ?? value,
      count: numeral(count, locale),
      current: narrowed?.by === by && narrowed.value === value,
    })),
  ];
}
