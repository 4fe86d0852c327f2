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
import { ledgerFolder } from '#lib/content/ledger.ts';
import { lookUpOnly } from '#lib/content/readings.ts';
import { dataFolder } from '#lib/data/catalogue.ts';
import { writeCardsBeside } from '#lib/export/cards/thread.ts';
import { aside, type Finishing, finish, rendered, Unsound } from '#lib/export/finish.ts';
import { placesIn } from '#lib/export/packing.ts';
import { keptPages } from '#lib/export/plan.ts';
import { type Indexing, searchFolder, writeSearch } from '#lib/export/search.ts';
import { packed, readState, writeState } from '#lib/export/state.ts';
import { entriesOf } from '#lib/search/entries.ts';
import { languages, site } from '#lib/site.ts';
import { caches, readingsKept, runsKept } from './caches.ts';
import { codeMark } from './code.ts';
import { writeFollowed } from './feeds.ts';
import { giveFolder, isUntouched, keepOnly, takeFolder } from './kept.ts';
import { nextBuild } from './next.ts';
import { proofsOf } from './proofread.ts';
import { canRenderInProcess } from './renderInProcess.ts';
import { report } from './report.ts';
import { startWorker } from './startWorker.ts';
import { type Marks, marksSince, type Unchanged, unchangedSince, withMarks } from './weigh.ts';
import { fileOf, sitemapFile, worthKeeping } from './worthKeeping.ts';

const { values: asked } = parseArgs({ options: { clean: { type: 'boolean', default: false } } });
const out = 'out';
const before = join(caches, 'before');
const stateFile = join(caches, 'state');
const ledger = join(caches, 'ledger');
const planFile = join(caches, 'plan.json');
// More are sooner rendered by Next.js in two processes, though these ask every route for all its pages.
const mostInProcess = 500;
// Next.js clears it away whenever it compiles, whoever starts it.
const compiledFrom = '.next/compiled-from';
const addressOf = (file: string) => `/${file}`;
let placed: ReturnType<typeof placesIn> | undefined;
const noneKept: Unchanged = { pages: new Map(), files: new Map(), lists: false };

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
const runs = runsKept();
const now = new Date();
const compiled = existsSync(compiledFrom) && readFileSync(compiledFrom, 'utf8') === code;
makeReady();
const data = { to: join(aside, 'data'), notes: join(caches, 'data'), code };
const env = {
  [momentOfEdition]: now.toISOString(),
  [readingsFolder]: readings,
  [ledgerFolder]: ledger,
  [keptPages]: planFile,
  [dataFolder]: data.to,
};
// It compiles while the content is read.
const compiling = compiled ? undefined : compile();
// A build from nothing reads the content after it is rendered: a large one would take a third of the memory meanwhile. It is
// checked in any case before.
const again = compiled && existsSync(stateFile);
if (!again) await import('./sparing.ts');
const worker = startWorker({ isFirst: !again, readings, runs, data, rendered }, env);
const listed = listFiles(contentRoot());
worker.read(listed);
const content = contentMark(listed);
const state = readState(stateFile, code);
const early = again ? await readAndCompare() : undefined;
const { kept, few } = early ?? { kept: noneKept, few: false };
await reached(worker.ready);
await compiling?.end();
if (!few) await renderAll();
const { edition, marks } = early ?? readAfter();
const indexing = early?.indexing ?? beginSearch(edition, kept);
// A worker that renders a few pages still does so meanwhile. Should it fail, the next build renders all.
const followed = await writeFollowed(edition, before, kept.files, (nodes) => places().of(nodes));
const sitemapBefore = kept.files.get(sitemapFile);
if (sitemapBefore) followed.set(sitemapFile, sitemapBefore);
// What is kept stays where it lies.
const pages = new Map(Array.from(kept.pages, ([page, known]) => [fileOf(page), known]));
const standing = [...pages.keys(), ...followed.keys()];
const made = await finish({ ...state, pages, files: standing }, followed, indexing, {
  pages: pagesRendered,
  meanwhile: drawCards,
  all: allRendered,
});
// While the index of the search is written.
const { styles, cards } = made;
const known = worthKeeping(made.pages, { ledger, kept, followed, lists: state.lists, places: places() });
const remember = writeState(stateFile, packed({ code, styles, cards, ...withMarks(known, marks) }));
keepOnly(out, made.files, searchFolder);
const search = await ended(made);
if (contentMark() !== content) discard();
remember(search);

interface Read {
  readonly edition: Edition;
  readonly marks: Marks;
}

function readContent(files = listFiles(contentRoot())): ReadEdition {
  try {
    return readEdition(contentRoot(), now, lookUpOnly(readings), files);
  } catch (error) {
    // A file may have been there when they were listed.
    if (contentMark() !== content) discard();
    throw error;
  }
}

/** Reads the content, has what changed since the build before rendered if it is little, and checks it meanwhile. */
async function readAndCompare(): Promise<Read & { kept: Unchanged; few: boolean; indexing: Indexing }> {
  const read = readContent(listed);
  // Where a file is faulty, there is nothing to compare.
  if (read.issues.length > 0) await check(read);
  const marks = marksSince(state, read);
  const same = keepUnchanged(marks);
  const pages = [...state.pages.keys()].filter((page) => !same.pages.has(page));
  const few = same.lists && pages.length <= mostInProcess && canRenderInProcess();
  writeFileSync(
    planFile,
    JSON.stringify([...same.pages.keys(), ...Array.from(same.files.keys(), addressOf)]),
  );
  worker.say(few ? { pages } : {});
  const indexing = beginSearch(read.edition, same);
  await check(read);
  return { edition: read.edition, marks, kept: same, few, indexing };
}

/** Begins the index of the search with what is known of pages, in a thread of its own. */
function beginSearch(edition: Edition, { pages }: Pick<Unchanged, 'pages'>): Indexing {
  return writeSearch(
    languages.flatMap((lang) => entriesOf(edition, lang)),
    (url) => pages.get(url)?.main,
    { out, texts: join(caches, 'searched'), code },
    { parts: state.search, folder: join(aside, 'search') },
  );
}

async function check(read: ReadEdition) {
  if (!report(proofs(read))) await refuse();
}

function proofs(read: ReadEdition) {
  try {
    return proofsOf(read, now, runs);
  } catch (error) {
    // Where a finding stands is looked up in the file, which may be half written.
    if (contentMark() !== content) discard();
    throw error;
  }
}

function readAfter(): Read {
  const read = readContent();
  if (read.issues.length > 0) discard();
  return { edition: read.edition, marks: marksSince(state, read) };
}

async function renderAll() {
  if (!early) {
    writeFileSync(planFile, '[]');
    worker.say({});
  }
  await nextBuild('generate', env).done;
  renameSync(out, rendered);
}

/** Waits until the pages that the content decides are rendered, and puts what is kept where they will be. */
async function pagesRendered() {
  if (few) await reached(worker.pages);
  renameSync(before, out);
}

/** The places of nodes. Where nothing is new, nobody asks for them before the end. */
function places() {
  placed ??= placesIn(state.nodes);
  return placed;
}

/** Draws cards while the rest is rendered. */
function drawCards() {
  return writeCardsBeside(
    languages.flatMap((lang) => cardsIn(edition, lang)),
    { out: aside, cache: '.next/cache/cards' },
    state.cards,
  );
}

/** Waits until all is rendered, the page too that says how large the files of the open data are. */
async function allRendered() {
  if (few) await reached(worker.rendered);
  giveFolder('data', aside, out);
}

/** Waits for a step of the worker. One that it cannot do ends the build: it has told why, unless it met a file half written. */
async function reached(step: Promise<boolean>) {
  if (await step) return;
  if (contentMark() !== content) discard();
  await refuse();
}

/** Ends with nothing in `out/` that somebody could publish; why has been told. */
async function refuse(): Promise<never> {
  await Promise.all([compiling?.stop(), worker.stop()]);
  process.exit(1);
}

/** Ends with no pages of which some may show what others do not yet, and with nothing that the next build would take of them. */
function discard(): never {
  void worker.stop();
  for (const path of [stateFile, out]) rmSync(path, { recursive: true, force: true });
  console.error(
    'The content was edited during the build, so that some pages may show the edit and others not. Nothing is left in out/. Build again.',
  );
  process.exit(1);
}

/** A mark of all files of the content as they are now, as far as the disk tells without reading them. */
function contentMark({ files } = listFiles(contentRoot())): string {
  return files.map(({ path, changed }) => `${path} ${changed}`).join('\n');
}

/** Leaves nothing of the build before that Next.js would take for this one's, and nothing to publish until this one is done. */
function makeReady() {
  rmSync(ledger, { recursive: true, force: true });
  mkdirSync(ledger, { recursive: true });
  rmSync(rendered, { recursive: true, force: true });
  // It would read there what the build before rendered, and export that again.
  rmSync('.next/prerender-manifest.json', { force: true });
  // A build that was stopped has left them there already, and in out/ at most what Next.js wrote.
  if (existsSync(before)) rmSync(out, { recursive: true, force: true });
  else if (existsSync(out)) renameSync(out, before);
  for (const folder of ['data', 'cards', 'search']) takeFolder(folder, before, aside);
}

function compile() {
  // Should it fail, it compiles next time.
  rmSync(compiledFrom, { force: true });
  const { done, stop } = nextBuild('compile', {});
  const end = async () => {
    await done;
    // Next.js would write it later; next.config.ts names it.
    writeFileSync('.next/BUILD_ID', 'record');
    writeFileSync(compiledFrom, code);
  };
  return { end, stop };
}

/** What is taken from the build before, whose files stand as it left them. */
function keepUnchanged(marks: Marks): Unchanged {
  const { pages, files, lists } = unchangedSince(state, marks);
  return {
    pages: new Map([...pages].filter(([page, known]) => isUntouched(join(before, fileOf(page)), known))),
    files: new Map([...files].filter(([path, known]) => isUntouched(join(before, path), known))),
    lists,
  };
}

async function ended({ end }: Finishing) {
  try {
    return await end();
  } catch (error) {
    if (!(error instanceof Unsound)) throw error;
    // A page may lead to one that was not yet there.
    if (contentMark() !== content) discard();
    console.error(error.message);
    process.exit(1);
  }
}
