import { kinds, statuses } from './order.ts';
import type { Row } from './rows.ts';
import type { Chain } from './slip.ts';

export const sorts = ['moved', 'slip', 'age', 'title'] as const;
export type Sort = (typeof sorts)[number];
export type Dimension = 'status' | 'kind' | 'slip';

/** The tracker as one address shows it: narrowed in one way, sorted in one way. */
export interface TrackerView {
  readonly narrowed?: { readonly by: Dimension; readonly value: string };
  readonly sort: Sort;
  readonly rows: readonly Row[];
}

/** A way to narrow the tracker, and how many rows it leaves. */
export interface Choice {
  readonly by: Dimension;
  readonly value: string;
  readonly count: number;
}

const slipNames = {
  late: 'late',
  'on-time': 'in-time',
  early: 'in-time',
  past: 'past',
  'not-due': 'not-due',
  voided: 'voided',
} as const;

function valuesOf({ newest, commitment, chains }: Row, by: Dimension): string[] {
  if (by === 'status') return [newest.status];
  if (by === 'kind') return [commitment.kind];
  return chains.length === 0 ? ['none'] : [...new Set(chains.map(({ state }) => slipNames[state]))];
}

const order: Record<Dimension, readonly string[]> = {
  status: statuses,
  kind: kinds,
  slip: ['past', 'late', 'in-time', 'not-due', 'voided', 'none'],
};

/** The ways to narrow that leave at least one row, in the order of a promise’s life. */
export function choices(rows: readonly Row[], by: Dimension): Choice[] {
  return order[by]
    .map((value) => ({ by, value, count: rows.filter((row) => valuesOf(row, by).includes(value)).length }))
    .filter(({ count }) => count > 0);
}

/** A row led by the promised date that the view is about: one of the state narrowed to, the longest if sorted by it. */
function led(row: Row, sort: Sort, narrowed?: TrackerView['narrowed']): Row {
  const meant = ({ state }: Chain) => Number(narrowed?.by === 'slip' && slipNames[state] === narrowed.value);
  const chains = [...row.chains].sort(
    (a, b) => meant(b) - meant(a) || (sort === 'slip' ? b.days - a.days : 0),
  );
  return { ...row, chains };
}

const leading = ({ chains }: Row) => chains[0]?.days ?? 0;
const compare: Record<Sort, (a: Row, b: Row) => number> = {
  moved: (a, b) => a.age - b.age,
  slip: (a, b) => leading(b) - leading(a),
  age: (a, b) => b.age - a.age,
  title: (a, b) => a.commitment.title.localeCompare(b.commitment.title, 'en'),
};

/** The address of a view under `commitments/by/`; the whole tracker in its first order has none. */
export function viewPath({ narrowed, sort }: Pick<TrackerView, 'narrowed' | 'sort'>): string {
  const start = narrowed ? `${narrowed.by}/${narrowed.value}` : 'all';
  if (sort === 'moved') return narrowed ? start : '';
  return `${start}/sorted/${sort}`;
}

/** Every view that has an address, the whole tracker in its first order included. */
export function trackerViews(rows: readonly Row[]): TrackerView[] {
  const narrowings = (['status', 'kind', 'slip'] as const).flatMap((by) => choices(rows, by));
  return [undefined, ...narrowings].flatMap((choice) =>
    sorts.map((sort) => ({
      ...(choice ? { narrowed: { by: choice.by, value: choice.value } } : {}),
      sort,
      rows: rows
        .filter((row) => !choice || valuesOf(row, choice.by).includes(choice.value))
        .map((row) => led(row, sort, choice))
        .sort(compare[sort]),
    })),
  );
}
