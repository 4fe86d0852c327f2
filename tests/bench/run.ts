import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Build, cleanAgain, faster, measureBuild } from './builds.ts';
import { root } from './copy.ts';
import { measurePages } from './pages.ts';
import { readme } from './report/readme.ts';
import { type BuildFigures, type Results, readResults, stamp, writeResults } from './results.ts';
import { measureSearch } from './search.ts';
import { sizes as all } from './sizes.ts';
import type { Way } from './ways.ts';

// `--sizes 100,1000` and `--pages` run parts; with neither, everything runs. `--report` only writes the page anew.
// `--builds` says how often each way builds from nothing, `--edits` how often it is edited, `--alone` leaves the yardstick
// out, `--runs` is for pages.
const { values: asked } = parseArgs({
  options: {
    sizes: { type: 'string' },
    pages: { type: 'boolean', default: false },
    builds: { type: 'string', default: '1' },
    edits: { type: 'string', default: '1' },
    alone: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    report: { type: 'boolean', default: false },
  },
});
const everything = asked.sizes === undefined && !asked.pages && !asked.report;
const sizes = everything ? [...all] : (asked.sizes?.split(',').map(Number) ?? []);
const runs = Number(asked.runs);
const cleanBuilds = Number(asked.builds);
const edits = Number(asked.edits);
if (sizes.some((size) => !all.includes(size as never)) || ![runs, cleanBuilds, edits].every((n) => n > 0)) {
  console.error(`Expected --sizes from ${all.join(', ')}, and --runs, --builds and --edits of one or more.`);
  process.exit(1);
}

for (const size of sizes) {
  const figures = await builds(size);
  keep((results) => ({ ...results, builds: { ...results.builds, [size]: figures } }));
}
if (everything || asked.pages) {
  const figures = await pages();
  keep((results) => ({ ...results, pages: figures }));
  const search = { ...stamp(), ...(await measureSearch()) };
  keep((results) => ({ ...results, search }));
}
keep((results) => results);

async function builds(size: number): Promise<Results['builds'][string]> {
  const at = stamp();
  let ours = await first(size, 'ours');
  let plain = asked.alone ? undefined : await first(size, 'plain');
  for (let times = 1; times < cleanBuilds; times++) {
    ours = await again(size, 'ours', ours);
    plain &&= await again(size, 'plain', plain);
  }
  const figures: BuildFigures = { cleanBuilds, edits, ours, ...(plain ? { plain } : {}) };
  return { ...at, ...figures };
}

async function first(size: number, way: Way): Promise<Build> {
  console.log(`${size} stories, ${way} …`);
  const build = await measureBuild(size, way, edits);
  console.log(`  ${build.clean.seconds.toFixed(0)} s, one edit ${build.edit.seconds.toFixed(0)} s`);
  return build;
}

async function again(size: number, way: Way, build: Build): Promise<Build> {
  const clean = await cleanAgain(size, way);
  console.log(`${size} stories, ${way}: ${clean.seconds.toFixed(0)} s`);
  return { ...build, clean: faster(build.clean, clean) };
}

async function pages() {
  const at = stamp();
  console.log('Pages: npm run build, and each kind in Chromium …');
  const ours = await measurePages('ours', runs);
  console.log('Pages: plain Next.js …');
  return { ...at, runs, ours, plain: await measurePages('plain', runs) };
}

/** Kept after each part, so that a run that is broken off loses only the part it was at. */
function keep(change: (results: Results) => Results) {
  const results = change(readResults());
  writeResults(results);
  const page = join(root, 'tests/bench/README.md');
  writeFileSync(page, readme(results));
  execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', page], { cwd: root });
}
