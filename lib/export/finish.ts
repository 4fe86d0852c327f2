import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cardsIn } from '#lib/cards/card.ts';
import type { Edition } from '#lib/content/edition.ts';
import { entriesOf } from '#lib/search/entries.ts';
import { languages, site } from '#lib/site.ts';
import { addressesIn, leadsToPages } from './addresses.ts';
import { writeCards } from './cards/write.ts';
import { clientComponents } from './client.ts';
import { type PageFacts, toDocument } from './document.ts';
import { dressed, stylesOf } from './dress.ts';
import { headersFile } from './headers.ts';
import { isLeftover } from './leftovers.ts';
import { brokenLinks } from './links.ts';
import { bundleModules } from './modules.ts';
import { addedToHead } from './policy.ts';
import { writeSearch } from './search.ts';
import { fromRoot, loadedBy } from './styles.ts';

const out = 'out';
const list = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

/** Pages that stand finished from the build before, by their files. */
export type FinishedPages = ReadonlyMap<string, PageFacts>;

/**
 * Turns what Next.js wrote into documents, and checks that all they name is there. Gives what each page names, those
 * finished before too; an export that is not sound is an error that says everything that is wrong in it.
 */
export async function finish(edition: Edition, before: FinishedPages): Promise<FinishedPages> {
  const problems: string[] = [];

  for (const file of list('.next/server/app').filter((name) =>
    name.endsWith('_client-reference-manifest.js'),
  ))
    for (const component of clientComponents(readFileSync(join('.next/server/app', file), 'utf8')))
      problems.push(
        `${component}: a client component would be left dead in a page. Write plain HTML, and a module under public/modules/ that improves it`,
      );

  for (const file of list(out).filter(isLeftover)) rmSync(join(out, file));

  const modules = await bundleModules(
    out,
    list(out).filter((name) => /^modules\/[^/]+\.js$/.test(name)),
  );
  rmSync(join(out, 'modules'), { recursive: true });
  for (const [name, text] of modules.files) writeFile(name, text);
  const cards = await writeCards(
    languages.flatMap((lang) => cardsIn(edition, lang)),
    { out, cache: '.next/cache/cards' },
  );
  problems.push(...cards.faults);

  const pages = new Map<string, PageFacts>(before);
  for (const page of list(out).filter((name) => name.endsWith('.html') && !before.has(name))) {
    const { html, facts, refused } = toDocument(withNames(read(page), modules.names), addedToHead);
    problems.push(...refused.map((fault) => `out/${page}: ${fault}`));
    if (html.includes('localhost'))
      problems.push(`out/${page}: Contains “localhost”. Is SITE_URL set to it?`);
    writeFile(page, html);
    pages.set(page, facts);
  }
  const styles = stylesOf(pages, {
    sheetAt: (address) => fromRoot(read(address.slice(1)), address.slice(1)),
    // One that is not there is told below, with the links.
    codeAt: (address) => modules.code.get(address.slice(1)) ?? '',
  });
  for (const [page, style] of styles) {
    const html = read(page);
    const whole = dressed(html, page, style);
    if (whole !== html) writeFile(page, whole);
  }
  for (const sheet of list(out).filter((name) => name.endsWith('.css'))) rmSync(join(out, sheet));
  dropEmpty(out);
  problems.push(
    ...(await writeSearch(
      languages.flatMap((lang) => entriesOf(edition, lang)),
      (url) => read(join(url, 'index.html')),
      out,
    )),
  );
  writeFile('_headers', headersFile(styles));
  const others = new Map([
    ...list(out)
      .filter(leadsToPages)
      .map((file) => [file, addressesIn(file, read(file), site.url)] as const),
    ...[...styles].map(([page, style]) => [page, loadedBy(style)] as const),
  ]);
  problems.push(...brokenLinks({ files: new Set(list(out)), pages, others, url: site.url }));

  if (problems.length > 0)
    throw new Unsound(
      `The export is not sound:\n${[...new Set(problems)].map((line) => `  ${line}`).join('\n')}`,
    );
  console.log(
    `Built ${pages.size} pages into out/, ${before.size} of them as they were; drew ${cards.drawn} share cards, ${cards.kept} were drawn before.`,
  );
  return pages;
}

/** What was built must not be published. */
export class Unsound extends Error {}

const read = (file: string) => readFileSync(join(out, file), 'utf8');

function writeFile(name: string, text: string) {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), text);
}

/** A page that asks for modules by the names they are kept under. */
function withNames(page: string, names: ReadonlyMap<string, string>): string {
  return page.replace(/"\/(modules\/[^"/]+)"/g, (asked, plain: string) => {
    const name = names.get(plain);
    return name === undefined ? asked : `"/${name}"`;
  });
}

/** Folders that only held what is gone. */
function dropEmpty(folder: string) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    dropEmpty(path);
    if (readdirSync(path).length === 0) rmSync(path, { recursive: true });
  }
}
