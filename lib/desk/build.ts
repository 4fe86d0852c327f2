import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { cardsIn } from '#lib/cards/card.ts';
import {
  contentRoot,
  momentOfEdition,
  type ReadEdition,
  readEdition,
  readingsFolder,
  schemas,
} from '#lib/content/edition.ts';
import { listFiles } from '#lib/content/files.ts';
import { ledgerFolder, readLedger } from '#lib/content/ledger.ts';
import { marksOf } from '#lib/content/nodes.ts';
import { openReadings } from '#lib/content/readings.ts';
import { published } from '#lib/data/catalogue.ts';
import { writeCardsBeside } from '#lib/export/cards/thread.ts';
import { aside, type Finished, finish, rendered, Unsound } from '#lib/export/finish.ts';
import { keptPages } from '#lib/export/plan.ts';
import { remove } from '#lib/export/remove.ts';
import { type KeptPage, readState, writeState } from '#lib/export/state.ts';
import { languages, site } from '#lib/site.ts';
import { caches, readingsKept } from './caches.ts';
import { codeMark } from './code.ts';
import { derivations } from './derivations.ts';
import { type NextBuild, nextBuild } from './next.ts';
import { proofsOf } from './proofread.ts';
import { report } from './report.ts';
import { sweep } from './sparing.ts';
import { unchangedPages } from './weigh.ts';

const { values: asked } = parseArgs({ options: { clean: { type: 'boolean', default: false } } });
const out = 'out';
const before = join(caches, 'before');
const stateFile = join(caches, 'state');
const ledger = join(caches, 'ledger');
const planFile = join(caches, 'plan.json');
// Next.js clears it away whenever it compiles, whoever starts it.
const compiledFrom = '.next/compiled-from';
const fileOf = (page: string) => `${page.slice(1)}index.html`;

if (asked.clean) rmSync('.next', { recursive: true, force: true });

const code = codeMark(
  [
    'app',
    'components',
    'lib',
    'public',
    'package.json',
    'package-lock.json',
    'next.config.ts',
    'tsconfig.json',
  ],
  site.url,
);
const readings = readingsKept();
const now = new Date();
const compiled = existsSync(compiledFrom) && readFileSync(compiledFrom, 'utf8') === code;
makeReady();
// It compiles while the content is read.
const compiling = compiled ? undefined : compile();
const content = contentMark();
let read: ReadEdition | undefined = readContent();
const { edition } = read;
if (read.issues.length > 0) {
  report(proofsOf(read, now));
  await refuse(compiling);
}

const markOf = marksOf(edition, derivations);
const state = readState(stateFile, code);
const kept = keepUnchanged();
writeFileSync(planFile, JSON.stringify([...kept.keys()]));
let rendering = compiling ? undefined : render();
await checkAndWriteData(compiling ?? rendering);
if (compiling) {
  await compiling.done;
  // Next.js would write it later; next.config.ts names it.
  writeFileSync('.next/BUILD_ID', 'record');
  writeFileSync(compiledFrom, code);
}
rendering ??= render();
await rendering.done;
// In threads of their own: from here on a core is idle.
const drawing = writeCardsBeside(
  languages.flatMap((lang) => cardsIn(edition, lang)),
  { out: aside, cache: '.next/cache/cards' },
);
renameSync(out, rendered);
mkdirSync(out);
renameSync(join(aside, 'data'), join(out, 'data'));
if (existsSync(join(before, 'search'))) renameSync(join(before, 'search'), join(aside, 'search'));
for (const [page] of kept) linkFile(join(before, fileOf(page)), join(out, fileOf(page)));
const removing = remove([before]);
const made = await finished();
await removing;
if (contentMark() !== content) discard();
remember(made);

/**
 * What else is made of the content, beside Next.js: as it compiles, for where it renders all of a large record there is no
 * room for both; or as it renders what an edit changed.
 */
async function checkAndWriteData(next: NextBuild | undefined) {
  if (read && !report(proofsOf(read, now))) await refuse(next);
  // The files as they were read.
  read = undefined;
  sweep();
  await writeData();
  sweep();
}

/** Ends with nothing in `out/` that somebody could publish: Next.js may have been there before the rules were. */
async function refuse(next: NextBuild | undefined): Promise<never> {
  setAside();
  await next?.stop();
  rmSync(out, { recursive: true, force: true });
  process.exit(1);
}

/** Ends with no pages of which some may show what others do not yet, and with nothing that the next build would take of them. */
function discard(): never {
  for (const path of [stateFile, out]) rmSync(path, { recursive: true, force: true });
  console.error(
    'The content was edited during the build, so that some pages may show the edit and others not. Nothing is left in out/. Build again.',
  );
  process.exit(1);
}

function readContent(): ReadEdition {
  const known = openReadings(readings);
  const read = readEdition(contentRoot(), now, known);
  known.save();
  return read;
}

/** A mark of all files of the content, as they are now. */
function contentMark(): string {
  return codeMark(listFiles(contentRoot()).files.map(({ path }) => path));
}

/** Leaves nothing of the build before that Next.js would take for this one's. */
function makeReady() {
  rmSync(ledger, { recursive: true, force: true });
  mkdirSync(ledger, { recursive: true });
  for (const folder of [rendered, aside]) rmSync(folder, { recursive: true, force: true });
  // It would read there what the build before rendered, and export that again.
  rmSync('.next/prerender-manifest.json', { force: true });
}

function compile() {
  // Should it fail, it compiles next time.
  rmSync(compiledFrom, { force: true });
  return nextBuild('compile', {});
}

function render() {
  return nextBuild('generate', {
    [momentOfEdition]: now.toISOString(),
    [readingsFolder]: readings,
    [ledgerFolder]: ledger,
    [keptPages]: planFile,
  });
}

/** Moves the files of the build before to where Next.js does not clear them away; a build that was stopped has left them there. */
function setAside() {
  if (existsSync(before) || !existsSync(out)) return;
  mkdirSync(caches, { recursive: true });
  renameSync(out, before);
}

/** The pages that are taken from the build before. */
function keepUnchanged(): Map<string, KeptPage> {
  const unchanged = unchangedPages(state, markOf);
  setAside();
  return new Map([...unchanged].filter(([page, known]) => isUntouched(join(before, fileOf(page)), known)));
}

function isUntouched(file: string, { bytes, written }: KeptPage): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.size === bytes && found.mtimeMs === written;
}

/** Aside, while Next.js renders; what goes on beside it takes its turn between. */
async function writeData() {
  for (const { path, write } of published(edition, schemas)) {
    const file = join(aside, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, write());
    await setImmediate();
  }
}

async function finished(): Promise<Finished> {
  try {
    const pages = new Map([...kept].map(([page, known]) => [fileOf(page), known]));
    return await finish(edition, { pages, search: state.search }, drawing);
  } catch (error) {
    if (!(error instanceof Unsound)) throw error;
    // A page may lead to one that was not yet there.
    if (contentMark() !== content) discard();
    console.error(error.message);
    process.exit(1);
  }
}

/** What the next build may take from this one. */
function remember({ pages, search }: Finished) {
  const read = readLedger(ledger);
  for (const [page, { read: nodes }] of kept) read.set(page, nodes);
  const marks = new Map<string, string>();
  const known = new Map<string, KeptPage>();
  for (const [page, nodes] of read) {
    const finished = pages.get(fileOf(page));
    if (!finished) continue;
    for (const node of nodes) if (!marks.has(node)) marks.set(node, markOf(node));
    const { size, mtimeMs } = statSync(join(out, fileOf(page)));
    known.set(page, { ...finished, read: nodes, bytes: size, written: mtimeMs });
  }
  writeState(stateFile, { code, marks, pages: known, search });
}

function linkFile(from: string, to: string) {
  mkdirSync(dirname(to), { recursive: true });
  linkSync(from, to);
}
