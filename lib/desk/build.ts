import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cardsIn } from '#lib/cards/card.ts';
import {
  contentRoot,
  type Edition,
  momentOfEdition,
  type ReadEdition,
  readEdition,
  readingsFolder,
} from '#lib/content/edition.ts';
import { listFiles } from '#lib/content/files.ts';
import { ledgerFolder, readLedger } from '#lib/content/ledger.ts';
import { marksOf } from '#lib/content/nodes.ts';
import { openReadings } from '#lib/content/readings.ts';
import { writeCardsBeside } from '#lib/export/cards/thread.ts';
import { aside, type Finished, finish, rendered, Unsound } from '#lib/export/finish.ts';
import { keptPages } from '#lib/export/plan.ts';
import { remove } from '#lib/export/remove.ts';
import { type BuildState, type KeptPage, placesIn, readState, writeState } from '#lib/export/state.ts';
import { languages, site } from '#lib/site.ts';
import { caches, readingsKept } from './caches.ts';
import { codeMark } from './code.ts';
import { derivations } from './derivations.ts';
import { writeData, writeFollowed } from './feedsAndData.ts';
import { isUntouched, seenOf, takeFolder, takePage } from './kept.ts';
import { type NextBuild, nextBuild } from './next.ts';
import { proofsOf } from './proofread.ts';
import { report } from './report.ts';
import { sweep } from './sparing.ts';
import { unchangedSince, withMarks } from './weigh.ts';

const { values: asked } = parseArgs({ options: { clean: { type: 'boolean', default: false } } });
const out = 'out';
const before = join(caches, 'before');
const stateFile = join(caches, 'state');
const ledger = join(caches, 'ledger');
const planFile = join(caches, 'plan.json');
const files = join(aside, 'files');
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
const state = readState(stateFile, code);
const places = placesIn(state.nodes);
const prepared = await prepare();
// Where all pages are rendered, the content is read again after it: a large one would take a third of the memory meanwhile.
if (!prepared.rendering) sweep();
await (prepared.rendering ?? render()).done;
const { edition, markOf } = prepared.read ?? readAgain();
const { kept } = prepared;
renameSync(out, rendered);
renameSync(files, out);
for (const folder of ['cards', 'search']) takeFolder(folder, before, aside);
// In threads of their own: from here on a core is idle.
const drawing = writeCardsBeside(
  languages.flatMap((lang) => cardsIn(edition, lang)),
  { out: aside, cache: '.next/cache/cards' },
);
for (const [page] of kept.pages) takePage(page, before, out);
const removing = remove([before]);
const made = await finished();
await removing;
if (contentMark() !== content) discard();
remember(made);

interface Read {
  readonly edition: Edition;
  readonly markOf: (node: string) => string;
}

/** What is ready when pages are to be rendered. */
interface Prepared {
  /** What is taken from the build before. */
  readonly kept: Pick<BuildState, 'pages' | 'files'>;
  /** What readers subscribe to. */
  readonly followed: BuildState['files'];
  /** Where pages are rendered already, and what was read for them. */
  readonly rendering?: NextBuild;
  readonly read?: Read;
}

/**
 * All that comes of the content but its pages. It is checked and written as Next.js compiles, for where that renders all of
 * a large record there is no room for both; or as it renders what an edit changed.
 */
async function prepare(): Promise<Prepared> {
  let read: ReadEdition | undefined = readContent();
  if (read.issues.length > 0) {
    report(proofsOf(read, now));
    await refuse(compiling);
  }
  const { edition } = read;
  const markOf = marksOf(edition, derivations);
  const kept = keepUnchanged(markOf);
  writeFileSync(planFile, JSON.stringify([...kept.pages.keys()]));
  const rendering = compiling ? undefined : render();
  takeFolder('data', before, files);
  if (!report(proofsOf(read, now))) await refuse(compiling ?? rendering);
  // The files as they were read.
  read = undefined;
  if (compiling) sweep();
  await writeData(edition, join(files, 'data'));
  const followed = await writeFollowed(edition, files, { files: kept.files, folder: before }, places.of);
  if (rendering) return { kept, followed, rendering, read: { edition, markOf } };
  await compiling?.done;
  // Next.js would write it later; next.config.ts names it.
  writeFileSync('.next/BUILD_ID', 'record');
  writeFileSync(compiledFrom, code);
  return { kept, followed };
}

function readAgain(): Read {
  const { edition, issues } = readContent();
  if (issues.length > 0) discard();
  return { edition, markOf: marksOf(edition, derivations) };
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

/** The pages and files that are taken from the build before. */
function keepUnchanged(markOf: Read['markOf']): Prepared['kept'] {
  const { pages, files } = unchangedSince(state, markOf);
  setAside();
  return {
    pages: new Map([...pages].filter(([page, known]) => isUntouched(join(before, fileOf(page)), known))),
    files: new Map([...files].filter(([path, known]) => isUntouched(join(before, path), known))),
  };
}

async function finished(): Promise<Finished> {
  try {
    const pages = new Map([...kept.pages].map(([page, known]) => [fileOf(page), known]));
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
  const read = new Map(Array.from(kept.pages, ([page, known]) => [page, known.read]));
  for (const [page, nodes] of readLedger(ledger)) read.set(page, places.of(nodes));
  const known = new Map<string, KeptPage>();
  for (const [page, places] of read) {
    const finished = pages.get(fileOf(page));
    if (finished) known.set(page, { ...finished, read: places, ...seenOf(join(out, fileOf(page))) });
  }
  const files = { nodes: places.words(), pages: known, files: prepared.followed };
  writeState(stateFile, { code, search, ...withMarks(files, markOf) });
}
