import type { Build } from '../builds.ts';
import type { Results } from '../results.ts';
import { sizes } from '../sizes.ts';
import { growth } from './growth.ts';
import { gigabytes, megabytes, ratio, seconds, whole } from './numbers.ts';
import { notRun, rowOr, table } from './table.ts';

const beside = (ours: number, plain: number, write: (value: number) => string) => [
  write(ours),
  write(plain),
  ratio(ours / plain),
];

/** What builds took and left, each figure beside plain Next.js. */
export function buildTables({ builds }: Results): string[] {
  const row = (head: readonly string[], cells: (ours: Build, plain: Build) => string[]) =>
    sizes.map((size) =>
      rowOr(builds[size], whole(size), head.length, ({ ours, plain }) => cells(ours, plain)),
    );
  const times = [
    'Stories',
    'Pages',
    'Check alone, s',
    'Clean, s',
    'plain',
    '×',
    'One edit, s',
    'plain',
    '×',
    'Edit ÷ clean',
  ];
  const sums = ['Stories', 'Peak memory, GB', 'plain', '×', 'Files', 'plain', '×', 'MB', 'plain', '×'];
  const purity = [
    'Stories',
    'Files a page',
    'plain',
    'Framework files',
    'plain',
    'Differing after an undone edit',
    'plain',
  ];
  return [
    '### Time',
    table(times, row(times, timesOf)),
    '### Memory and output',
    table(sums, row(sums, sumsOf)),
    'Files a page: pages and all other files but cards, images, search index and data, divided by pages.',
    table(purity, row(purity, purityOf)),
    '### Growth',
    'The exponent of a clean build: 1 is in proportion to the number of stories, 2 is quadratic.',
    growthTable(builds),
  ];
}

const timesOf = (ours: Build, plain: Build) => [
  whole(ours.output.pages),
  ours.check ? seconds(ours.check.seconds) : notRun,
  ...beside(ours.clean.seconds, plain.clean.seconds, seconds),
  ...beside(ours.edit.seconds, plain.edit.seconds, seconds),
  ratio(ours.edit.seconds / ours.clean.seconds),
];

const sumsOf = (ours: Build, plain: Build) => [
  ...beside(ours.clean.peakBytes, plain.clean.peakBytes, gigabytes),
  ...beside(ours.output.files, plain.output.files, whole),
  ...beside(ours.output.bytes, plain.output.bytes, megabytes),
];

const purityOf = (ours: Build, plain: Build) =>
  [
    filesAPage,
    ({ output }: Build) => whole(output.framework),
    ({ differing }: Build) => whole(differing),
  ].flatMap((write) => [write(ours), write(plain)]);

const filesAPage = ({ output: { pages, others } }: Build) => ratio((pages + others) / pages);

function growthTable(builds: Results['builds']): string {
  const steps = [...sizes.slice(1).map((to, i) => [sizes[i] ?? 0, to] as const), [1_000, 10_000] as const];
  const head = ['From – to', 'Time', 'plain', 'Memory', 'plain'];
  const rows = steps.map(([from, to]) => [
    `${whole(from)} – ${whole(to)}`,
    ...(['seconds', 'peakBytes'] as const).flatMap((of) =>
      (['ours', 'plain'] as const).map((way) => {
        const exponent = growth(builds, way, of, from, to);
        return exponent === undefined ? notRun : ratio(exponent);
      }),
    ),
  ]);
  return table(head, rows);
}
