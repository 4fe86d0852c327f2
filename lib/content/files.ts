import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Issue, nearest } from './issues.ts';
import { type Collection, collections, idPattern } from './schema/fields.ts';

export interface ContentFile {
  collection: Collection;
  id: string;
  path: string;
  /** As shown to editors. */
  shown: string;
  /** When the disk last took a change of it. */
  changed: number;
}

// A story of 1,200 words is 10 kB; the longest visit of the record is under 60 kB.
const maxBytes = 512_000;

// Every commitment counts its slip to the first and leads to the second; every footer leads to the third.
const needed = [
  { page: 'about', field: 'checked_through', is: 'the day to which the record was checked' },
  { page: 'slip', field: 'title', is: 'the page that says how a slip is counted' },
  {
    page: 'accessibility',
    field: 'title',
    is: 'the page on accessibility, to which the foot of every page leads',
  },
];

const isCollection = (name: string): name is Collection => (collections as readonly string[]).includes(name);

/** The files of a content folder as they were found. */
export interface Listed {
  readonly files: readonly ContentFile[];
  readonly issues: readonly Issue[];
}

/** Every file under the content folder: those that hold a record, and an issue for each that cannot or that is missing. */
export function listFiles(root: string): Listed {
  const files: ContentFile[] = [];
  const issues: Issue[] = [];
  const shown = (path: string) => {
    const near = relative(process.cwd(), path);
    return near.startsWith('..') ? path : near;
  };
  const refuse = (path: string, message: string, near?: string) =>
    issues.push({ file: shown(path), line: 1, column: 1, message, ...(near ? { nearest: near } : {}) });

  const walk = (folder: string, trail: readonly string[]) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink()) refuse(path, 'Is a symbolic link. Put the file itself here');
      else if (entry.isDirectory()) enter(path, entry.name, trail);
      else if (!entry.isFile()) refuse(path, 'Is neither a file nor a folder');
      else take(path, entry.name, trail);
    }
  };

  const enter = (path: string, name: string, trail: readonly string[]) => {
    const year = trail.length === 1 && trail[0] === 'sources' && /^(\d{4}|undated)$/.test(name);
    if (year || (trail.length === 0 && isCollection(name))) walk(path, [...trail, name]);
    else {
      const known = trail.length === 0 ? nearest(name, collections) : undefined;
      refuse(
        path,
        'Expected no such folder: content/ holds one folder a collection, and sources/ one a year',
        known,
      );
    }
  };

  const take = (path: string, name: string, trail: readonly string[]) => {
    const [collection] = trail;
    if (!collection || !isCollection(collection))
      return refuse(path, 'Expected this file in the folder of its collection');
    if (collection === 'sources' && trail.length === 1)
      return refuse(path, 'Expected a source in the folder of its year, such as sources/2019/');
    if (!name.endsWith('.md')) return refuse(path, 'Expected a Markdown file whose name ends in .md');
    const id = name.slice(0, -3);
    if (!idPattern.test(id))
      return refuse(
        path,
        'Expected a file name of small letters, digits and single hyphens, such as s-400.md',
      );
    if (collection === 'commitments' && id === 'slips')
      return refuse(path, 'Expected another name: the page of all promised dates has this address');
    const { size, ctimeMs } = statSync(path);
    if (size > maxBytes)
      return refuse(path, `Is ${Math.ceil(size / 1000)} kB; a file may have ${maxBytes / 1000} kB at most`);
    files.push({ collection, id, path, shown: shown(path), changed: ctimeMs });
  };

  const askFor = ({ page, field, is }: (typeof needed)[number]) => {
    const pages = files.filter(({ collection }) => collection === 'pages').map(({ id }) => id);
    const file = shown(join(root, 'pages', `${page}.md`));
    // One that cannot be read is named for what is wrong with it.
    if (pages.includes(page) || issues.some((issue) => issue.file === file)) return;
    const message = `Expected ${is}; the file is missing. Write it, or give a renamed one its name again`;
    const near = nearest(page, pages);
    issues.push({ file, line: 1, column: 1, field, message, ...(near ? { nearest: near } : {}) });
  };

  try {
    walk(root, []);
    needed.forEach(askFor);
  } catch (error) {
    refuse(
      root,
      `Cannot be read as the content folder: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, issues };
}
