import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { site } from '#lib/site.ts';
import { addressesIn, leadsToPages } from './addresses.ts';
import type { Standing } from './cards/thread.ts';
import { clientComponentsIn } from './client.ts';
import { type PageFacts, toDocument } from './document.ts';
import { type CutStyles, dressed, stylesOf } from './dress.ts';
import { filesIn, type MadeFolder } from './folder.ts';
import { textOf } from './framework.ts';
import { headersFile } from './headers.ts';
import { isLeftover, isRouterPart } from './leftovers.ts';
import { brokenLinks } from './links.ts';
import { bundleModules } from './modules.ts';
import { addedAtEnd, hashOf } from './policy.ts';
import { remove } from './remove.ts';
import type { Indexing, IndexParts } from './search.ts';
import { mainOf } from './searched.ts';
import { fromRoot, loadedBy } from './styles.ts';
import { facesFor, fontRules } from './typefaces.ts';

const out = 'out';
const source = 'public';
/** Where what Next.js wrote is put before it is finished. */
export const rendered = '.next/rendered';
/** Where cards, data and the last build’s search wait until they have their place in `out/`. */
export const aside = '.next/cache/record/aside';

/** What is known of a page that stands finished in `out/`: what it names, and marks of its styles and faces and of its main part. */
export interface FinishedPage {
  readonly facts: PageFacts;
  readonly dress: string;
  readonly main: string;
}

/** What stands finished in `out/`: pages by their files, and the styles that they have. */
export interface Finished {
  readonly pages: ReadonlyMap<string, FinishedPage>;
  /** Those pages, and the files that readers follow. */
  readonly files: Iterable<string>;
  readonly styles: CutStyles;
}

/** An export to which only the index of the search is lacking. */
export interface Finishing extends Omit<Finished, 'files'> {
  readonly cards: MadeFolder;
  /** All that belongs in `out/` beside the index. */
  readonly files: ReadonlySet<string>;
  /** Waits for the index; an export that is not sound is an error that says everything that is wrong in it. */
  readonly end: () => Promise<IndexParts>;
}

/**
 * Makes documents in `out/` of what Next.js rendered, and checks that all they name is there, and all that the files name
 * which readers follow. Begins while it is still rendering; when that is done, what was finished before stands in `out/`.
 * Gives what each page names, those finished before too, while the index of the search is still being written.
 */
export async function finish(
  before: Finished,
  followed: ReadonlyMap<string, { readonly addresses: readonly string[] }>,
  indexing: Indexing,
  rendering: Rendering,
): Promise<Finishing> {
  const problems: string[] = [];
  const modules = await bundleModules(
    source,
    filesIn(source).filter((file) => /^modules\/[^/]+\.js$/.test(file)),
  );
  const files = new Set(before.files);
  const write = (name: string, text: string) => {
    files.add(name);
    writeFile(name, text);
  };
  const pages = new Map<string, PageFacts>();
  const mains = new Map<string, string>();
  for (const [page, { facts, main }] of before.pages) {
    pages.set(page, facts);
    mains.set(page, main);
  }
  // Filled as pages are rendered.
  const unfinished = new Set<string>();
  const fonts: ReturnType<typeof fontRules> = [];
  const makeDocument = (page: string) => {
    unfinished.delete(page);
    const { html, facts, refused } = toDocument(textOf(readFileSync(join(rendered, page))), {
      at: `/${page.replace(/index\.html$/, '')}`,
      added: addedAtEnd,
      names: modules.names,
      fonts,
    });
    problems.push(...refused.map((fault) => `out/${page}: ${fault}`));
    if (html.includes('localhost'))
      problems.push(`out/${page}: Contains “localhost”. Is SITE_URL set to it?`);
    write(page, html);
    pages.set(page, facts);
    mains.set(page, hash('sha256', mainOf(html) ?? '', 'base64url'));
    return html;
  };
  const begin = (rendered: readonly string[]) => {
    for (const file of rendered) if (file.endsWith('.html') && !pages.has(file)) unfinished.add(file);
    return inTurn(unfinished, makeDocument);
  };
  await rendering.pages();
  const first = filesIn(rendered).filter((file) => !isLeftover(file));
  for (const sheet of first.filter((file) => file.endsWith('.css')))
    fonts.push(...fontRules(read(sheet, rendered)));
  indexing.goOn({
    html: (url) => {
      const page = pageAt(url);
      return unfinished.has(page) ? makeDocument(page) : read(page);
    },
    mark: (url) => {
      const page = pageAt(url);
      if (unfinished.has(page)) makeDocument(page);
      return mains.get(page) ?? '';
    },
  });
  await begin(first);
  const drawing = rendering.meanwhile();
  for (const component of clientComponentsIn('.next/server/app'))
    problems.push(
      `${component}: a client component would be left dead in a page. Write plain HTML, and a module under public/modules/ that improves it`,
    );
  await rendering.all();
  const all = filesIn(rendered);
  const part = all.find(isRouterPart);
  if (part)
    problems.push(
      `${rendered}/${part}: Next.js made parts of pages for its router. Mend next.config.ts, so that lib/export/segments.ts stands again in the place of the file that makes them`,
    );
  const removing = remove(all.filter(isLeftover).map((file) => join(rendered, file)));
  const kept = all.filter((file) => !isLeftover(file));
  for (const [name, text] of modules.files) write(name, text);
  for (const file of kept.filter((file) => !/\.(?:html|css)$|^modules\//.test(file))) {
    files.add(file);
    moveFile(file);
  }
  // Next.js renders pages without parameters in every build.
  await begin(kept);
  const { styles, cut } = stylesOf(
    pages,
    {
      sheetAt: (address) => fromRoot(read(address.slice(1), rendered), address.slice(1)),
      // One that is not there is told below, with the links.
      codeAt: (address) => modules.code.get(address.slice(1)) ?? '',
    },
    before.styles,
  );
  const removed = removing.then(() => remove([rendered]));
  const wardrobe = new Map(
    [...new Set(styles.values())].map((style) => [style, { mark: hashOf(style), facesOf: facesFor(style) }]),
  );
  const finished = new Map<string, FinishedPage>();
  for (const [page, facts] of pages) {
    const style = styles.get(page) ?? '';
    const { mark = '', facesOf } = wardrobe.get(style) ?? {};
    const known = before.pages.get(page);
    // What it shows is as it was; so are its faces, if its styles are.
    if (known?.dress.split(' ', 1)[0] === mark) {
      finished.set(page, known);
      continue;
    }
    const faces = facesOf?.(facts.drawn) ?? [];
    finished.set(page, { facts, dress: [mark, ...faces].join(' '), main: mains.get(page) ?? '' });
    const file = join(out, page);
    writeFileSync(file, dressed(readFileSync(file), page, style, faces));
    await setImmediate();
  }
  const cards = await drawing;
  renameSync(join(aside, 'cards'), join(out, 'cards'));
  // Nothing names the files of the search but the module that reads them.
  for (const folder of ['cards', 'data'])
    for (const file of filesIn(join(out, folder))) files.add(`${folder}/${file}`);
  const others = new Map([
    ...[...files]
      .filter(leadsToPages)
      .map(
        (file) => [file, followed.get(file)?.addresses ?? addressesIn(file, read(file), site.url)] as const,
      ),
    ...[...styles].map(([page, style]) => [page, loadedBy(style)] as const),
  ]);
  // Not as arguments of one call: if a folder is lacking, each page says so several times.
  for (const fault of brokenLinks({ files, pages, others, url: site.url })) problems.push(fault);
  write('_headers', headersFile(styles, indexing.parts));
  const end = async () => {
    const search = await indexing.written;
    problems.push(...cards.faults, ...search.problems);
    await removed;
    await remove([aside]);
    if (problems.length > 0)
      throw new Unsound(
        `The export is not sound:\n${[...new Set(problems)].map((line) => `  ${line}`).join('\n')}`,
      );
    console.log(
      `Built ${pages.size} pages into out/, ${before.pages.size} of them as they were; drew ${cards.drawn} share cards, ${cards.kept} were drawn before.`,
    );
    return search.parts;
  };
  return { pages: finished, styles: cut, cards: cards.made, files, end };
}

/** Waits for what Next.js renders. */
export interface Rendering {
  /** Until the pages are there that the content decides, among them all that the search reads, and `out/` with what is kept. */
  readonly pages: () => Promise<void>;
  /** Has share cards drawn while the rest is rendered. */
  readonly meanwhile: () => Promise<Standing>;
  readonly all: () => Promise<void>;
}

/** What was built must not be published. */
export class Unsound extends Error {}

const pageAt = (url: string) => join(url.slice(1), 'index.html');
const read = (file: string, folder = out) => readFileSync(join(folder, file), 'utf8');

function writeFile(name: string, text: string) {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), text);
}

function moveFile(name: string) {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  renameSync(join(rendered, name), join(out, name));
}

/** Does something with each, and lets what goes on beside it take its turn between. */
async function inTurn<T>(all: Iterable<T>, work: (one: T) => void) {
  for (const one of all) {
    work(one);
    await setImmediate();
  }
}
