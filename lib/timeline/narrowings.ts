import { numeral, type Words } from '#lib/words/words.ts';
import { kinds, lanes } from './lanes.ts';
import { type Narrowed, periodOf, type ViewCounts, viewPath } from './views.ts';

/** One way on from a view: where it leads, what it is called and how many visits stand there. */
export interface Choice {
  readonly path: string;
  readonly label: string;
  readonly count: string;
  readonly current: boolean;
}
export interface Narrowing {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Whether the view is narrowed in this way. */
  readonly chosen: boolean;
}

/** The rows of choices on a view, without those that would show nothing. Kind and lane narrow each other further. */
export function narrowings(views: ViewCounts, here: Narrowed, words: Words): Narrowing[] {
  const { narrow, ofAll, all } = words.timeline;
  const { kind, in: lane, year, years, person } = here;
  const choice = (to: Narrowed, label: string, current: boolean): Choice[] => {
    const path = viewPath(to);
    const count = views.get(path)?.visits ?? 0;
    return count > 0 ? [{ path, label, count: numeral(count, words.locale), current }] : [];
  };
  // Beside a person or a period “all kinds” would be false: a kind chosen there starts anew, and the row says so.
  const apart = [person, year, years].some(Boolean);
  const labels = apart ? { ...narrow, ...ofAll } : narrow;
  const sameLane = lane ? { in: lane } : {};
  const sameKind = kind ? { kind } : {};
  return [
    {
      label: labels.kind,
      chosen: Boolean(kind),
      choices: [
        ...(apart ? [] : choice(sameLane, all, !kind)),
        ...kinds.flatMap((k) => choice({ kind: k, ...sameLane }, words.visitKinds[k], k === kind)),
      ],
    },
    {
      label: labels.in,
      chosen: Boolean(lane),
      choices: [
        ...(apart ? [] : choice(sameKind, all, !lane)),
        ...lanes.flatMap((l) => choice({ ...sameKind, in: l }, words.lanes[l], l === lane)),
      ],
    },
    {
      label: labels.years,
      chosen: Boolean(years),
      choices: spans(views).flatMap((s) => choice({ years: s }, s.join('–'), same(s, years))),
    },
    {
      label: labels.year,
      chosen: Boolean(year),
      choices: yearsBeside(here).flatMap((y) => choice({ year: y }, y, y === year)),
    },
  ].filter(({ choices }) => choices.length > 0);
}

const same = (a: readonly [string, string], b: Narrowed['years']) => a[0] === b?.[0];

const spans = (views: ViewCounts) =>
  [...views.values()].flatMap(({ narrowed: { years } }) => (years ? [years] : []));

/** In a period, or in a year of it: its years, the newest first. */
function yearsBeside({ year, years }: Narrowed): string[] {
  const [first, last] = years ?? (year ? periodOf(year) : []);
  if (!first || !last) return [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => String(Number(last) - i));
}
