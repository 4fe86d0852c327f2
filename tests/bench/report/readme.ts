import { visitsToCompared } from '../pages.ts';
import type { BuildFigures, Results, Stamp } from '../results.ts';
import { sizes } from '../sizes.ts';
import { conditions } from '../visit.ts';
import { buildTables } from './builds.ts';
import { gigabytes, ratio, whole } from './numbers.ts';
import { pageTables } from './pages.ts';
import { searchTable } from './search.ts';
import { notRun, rowOr, table } from './table.ts';
import { type Threshold, thresholds } from './thresholds.ts';

const { cpuSlowdown, megabitsPerSecond, latency, viewport } = conditions;

const opening = `# Benchmarks

Written by \`npm run bench\` from \`results.json\`: change the command, not this page. \`npm test\` runs none of it.

\`\`\`sh
npm run bench                             # everything: hours
npm run bench -- --sizes 100,1000         # builds of these sizes only
npm run bench -- --sizes 1000 --builds 3  # each way three times from nothing, in turn: the fastest counts
npm run bench -- --sizes 5000 --edits 3   # edited three times: the fastest counts
npm run bench -- --sizes 10000 --alone    # without the yardstick
npm run bench -- --pages --runs 3         # pages only, three visits to each
\`\`\`

A run replaces the parts that it measures and leaves the others; each part has the machine and hour at which it was taken.
“Plain” is the yardstick: the same app and content through \`next build\` alone, with Next.js’s own settings
(\`plain.next.config.ts\`) and without our last step. “×” is ours divided by plain, from one run on one machine.`;

const method = `## How it is measured

- **Corpus** (\`corpus/\`): stories of about 5 kB in invented prose, and beside every 1,000 of them 130 visits, 42
  commitments, 125 people, 50 places, 50 organisations, 16 topics, 50 terms and 1,000 sources. No chance is in it: the same
  number of stories gives the same bytes.
- **Builds** run in a copy of the project with linked packages and no cache. *Clean* is the first \`npm run build\` there, its content
  check included; *check alone* is that check by itself. *One edit* adds a sentence to the body of one story and builds again. Then the edit is
  undone and built: files that now differ from the clean build’s are counted.
- **Memory** is the RSS of the build and of everything it started, added up every 200 ms; pages that processes share count twice.
- **Pages** are those of the record in \`content/\`, opened in Chromium at ${viewport.width} × ${viewport.height} px with an empty cache, the processor slowed ${cpuSlowdown} times, ${megabitsPerSecond} Mbit/s and
  ${latency} ms to each answer, from a server of the bench: HTTP/1.1 with brotli at its best. Bytes are those of the bodies, headers left out. Figures are
  medians, each of its own; the kinds are opened in turn, so that a slow minute falls on all of them.
- **The story** of the thresholds is the one of middle weight among those of the record. **Bare HTML** is its text in the same
  elements without styles, fonts, scripts, classes and drawings; both are opened ${visitsToCompared} times where others are once. The browser has the fonts of an Android phone (Noto Serif,
  Roboto) to show while ours are on their way; none for Hindi, which phones have.
- **TBT** counts what tasks take beyond 50 ms after the first paint; **CLS** adds up every shift.
- **Search**: the index is made five times over from the built record, of which the middle time stands; what a first query weighs is
  the page “search results” above, opened with its query in the address.
- Where each way built from nothing several times, in turn, or was edited several times, the shortest time and the most
  memory stand: what else a machine does makes a build slower, never faster.
- A load above a half a core when a run began says that the machine had other work: its seconds are then a trial.`;

/** The page with every table. */
export const readme = (results: Results): string =>
  `${[
    opening,
    '## Thresholds',
    thresholdTable(thresholds(results)),
    '## Builds',
    ...buildTables(results),
    '## Pages',
    ...pageTables(results),
    '### Search',
    searchTable(results),
    '## Machines',
    machines(results),
    method,
  ].join('\n\n')}\n`;

function thresholdTable(all: readonly Threshold[]): string {
  const rows = all.map(({ what, target, measured, most, write }) =>
    measured === undefined
      ? [what, target, notRun, notRun]
      : [what, target, write(measured), measured <= most ? 'met' : '**not met**'],
  );
  return table(['What', 'Target', 'Measured', ''], rows);
}

function machines({ builds, pages }: Results): string {
  const head = [
    'Part',
    'Date (UTC)',
    'Commit',
    'Node',
    'Cores',
    'Processor',
    'Memory, GB',
    'Load at the start',
  ];
  const cells = (stamp: Stamp) => [
    ...[stamp.date, stamp.commit, stamp.node, whole(stamp.cores), stamp.processor],
    ...[gigabytes(stamp.memoryBytes), ratio(stamp.load)],
  ];
  const parts = sizes.map((size) => rowOr(builds[size], nameOf(size, builds[size]), head.length, cells));
  const opened = pages ? `Pages, median of ${pages.runs}` : 'Pages';
  return table(head, [...parts, rowOr(pages, opened, head.length, cells)]);
}

function nameOf(size: number, figures: BuildFigures | undefined): string {
  const several = (times = 1, what: string) => (times > 1 ? [`fastest of ${times} ${what}`] : []);
  const times = [...several(figures?.cleanBuilds, 'clean builds'), ...several(figures?.edits, 'edits')];
  return [`${whole(size)} stories`, ...times].join(', ');
}
