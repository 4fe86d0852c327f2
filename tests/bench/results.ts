import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Build } from './builds.ts';
import { root } from './copy.ts';
import type { PageFigures } from './pages.ts';
import type { SearchFigures } from './search.ts';
import type { Way } from './ways.ts';

/** Where and when figures were taken; ratios are between figures of one stamp. */
export interface Stamp {
  readonly date: string;
  readonly commit: string;
  readonly node: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryBytes: number;
  /** What else the machine was doing: its load average when the run began. */
  readonly load: number;
}

/** Of one corpus; without the yardstick where only our own build was asked for. */
export interface BuildFigures {
  /** How often it was built from nothing: the fastest counts. */
  readonly cleanBuilds: number;
  /** How often it was edited; likewise. */
  readonly edits: number;
  readonly ours: Build;
  readonly plain?: Build;
}

export interface Results {
  /** By the number of stories. */
  readonly builds: Readonly<Record<string, Stamp & BuildFigures>>;
  readonly search?: Stamp & SearchFigures;
  readonly pages?: Stamp & { readonly runs: number } & Record<Way, PageFigures>;
}

const file = join(root, 'tests/bench/results.json');

/** What earlier runs left: a run replaces the parts that it measures. */
export const readResults = (): Results =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : { builds: {} };

export const writeResults = (results: Results) =>
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);

export const stamp = (): Stamp => ({
  date: new Date().toISOString().slice(0, 16).replace('T', ' '),
  commit: commit(),
  node: process.version,
  cores: cpus().length,
  processor: cpus()[0]?.model ?? '',
  memoryBytes: totalmem(),
  load: loadavg()[0] ?? 0,
});

function commit(): string {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') ? ' and changes' : ''}`;
  } catch {
    return 'unknown';
  }
}
