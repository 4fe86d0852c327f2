import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBuild } from './builds.ts';
import { root } from './copy.ts';
import { measurePages } from './pages.ts';
import { readme } from './report/readme.ts';
import { type Results, readResults, stamp, writeResults } from './results.ts';
import { measureSearch } from './search.ts';
import { sizes as all } from './sizes.ts';

// `--sizes 100,1000` and `--pages` run parts; with neither, everything runs. `--report` only writes the page anew.
const { values: asked } = parseArgs({
  options: {
    sizes: { type: 'string' },
    pages: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    report: { type: 'boolean', default: false },
  },
});
const everything = asked.sizes === undefined && !asked.pages && !asked.report;
const sizes = everything ? [...all] : (asked.sizes?.split(',').map(Number) ?? []);
const runs = Number(asked.runs);
if (sizes.some((size) => !all.includes(size as never)) || !(runs > 0)) {
  console.error(`Expected --sizes from ${all.join(', ')} and --runs of one or more.`);
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

async function builds(size: number) {
  const at = stamp();
  console.log(`${size} stories: npm run build …`);
  const ours = await measureBuild(size, 'ours');
  console.log(
    `  ${ours.clean.seconds.toFixed(0)} s, one edit ${ours.edit.seconds.toFixed(0)} s. Plain Next.js …`,
  );
  const plain = await measureBuild(size, 'plain');
  console.log(`  ${plain.clean.seconds.toFixed(0)} s, one edit ${plain.edit.seconds.toFixed(0)} s.`);
  return { ...at, ours, plain };
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
