import type { Build } from '../builds.ts';
import type { Results } from '../results.ts';
import { sizes } from '../sizes.ts';
import { growthTable } from './growth.ts';
import { gigabytes, megabytes, ratio, seconds, whole } from './numbers.ts';
import { notRun, rowOr, table } from './table.ts';

type Cells = (ours: Build, plain: Build | undefined) => string[];

/** What builds took and left, each figure beside plain Next.js. */
export function buildTables({ builds }: Results): string[] {
  const tableOf = (head: readonly string[], cells: Cells) =>
    table(
      ['Stories', ...head],
      sizes.map((size) =>
        rowOr(builds[size], whole(size), head.length + 1, ({ ours, plain }) => cells(ours, plain)),
      ),
    );
  return [
    '### Time',
    'In seconds by the clock:',
    tableOf(times, timesIn('seconds')),
    'In seconds of processor time, all cores together, which other work on the machine moves less:',
    tableOf(times, timesIn('processorSeconds')),
    '### Memory and output',
    tableOf(sums, sumsOf),
    'Files a page: pages and all other files but cards, images, search index and data, divided by pages.',
    tableOf(purity, purityOf),
    '### Growth',
    'The exponent of a clean build: 1 is in proportion to the number of stories, 2 is quadratic.',
    growthTable(builds),
  ];
}

const beside = (ours: number, plain: number | undefined, write: (value: number) => string) => [
  write(ours),
  ...(plain === undefined ? [notRun, notRun] : [write(plain), ratio(ours / plain)]),
];

const times = ['Check alone', 'Clean', 'plain', '×', 'One edit', 'plain', '×', 'Edit ÷ clean'];
const timesIn =
  (unit: 'seconds' | 'processorSeconds'): Cells =>
  (ours, plain) => [
    seconds(ours.check?.[unit] ?? 0),
    ...beside(ours.clean[unit], plain?.clean[unit], seconds),
    ...beside(ours.edit[unit], plain?.edit[unit], seconds),
    ratio(ours.edit[unit] / ours.clean[unit]),
  ];

const sums = ['Peak memory, GB', 'plain', '×', 'Files', 'plain', '×', 'MB', 'plain', '×'];
const sumsOf: Cells = (ours, plain) => [
  ...beside(ours.clean.peakBytes, plain?.clean.peakBytes, gigabytes),
  ...beside(ours.output.files, plain?.output.files, whole),
  ...beside(ours.output.bytes, plain?.output.bytes, megabytes),
];

const purity = [
  ...['Pages', 'Files a page', 'plain', 'Framework files', 'plain', 'Differing after an undone edit'],
];
const purityOf: Cells = (ours, plain) => {
  const both = (write: (build: Build) => string) => [write(ours), plain ? write(plain) : notRun];
  return [
    whole(ours.output.pages),
    ...both(({ output: { pages, others } }) => ratio((pages + others) / pages)),
    ...both(({ output }) => whole(output.framework)),
    whole(ours.differing ?? 0),
  ];
};
