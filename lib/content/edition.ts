import { resolve } from 'node:path';
import { listFiles } from './files.ts';
import { formatIssues, type Issue } from './issues.ts';
import { entriesInto, ledgerFolder } from './ledger.ts';
import { type Filed, link } from './link.ts';
import { type Loaded, loadFile } from './load.ts';
import { lookUpOnly, noReadings } from './readings.ts';
import type { Edition } from './records.ts';
import { type Collection, collections } from './schema/fields.ts';
import { watch } from './watch.ts';

/** The content folder: `content/`, or the one that CONTENT_DIR names. */
export const contentRoot = () => resolve(process.env.CONTENT_DIR ?? 'content');

export interface ReadEdition {
  edition: Edition;
  issues: Issue[];
  files: number;
  /** Every file that keeps its schema, drafts too, for those who check what it says. */
  filed: Filed[];
}

/**
 * Everything in a content folder, with every issue of every file; what is known from earlier readings is not read anew.
 * Who has listed the files just now need not have them listed again.
 */
export function readEdition(
  root: string,
  now: Date,
  readings = noReadings,
  listed = listFiles(root),
): ReadEdition {
  const { files } = listed;
  const issues = [...listed.issues];
  const loaded: Loaded[] = [];
  for (const file of files) {
    const result = loadFile(file, readings);
    if (Array.isArray(result)) issues.push(...result);
    else loaded.push(result);
  }
  const known = Object.fromEntries(
    collections.map((c) => [c, new Set(files.filter((f) => f.collection === c).map((f) => f.id))]),
  ) as unknown as Record<Collection, ReadonlySet<string>>;
  return { ...link(loaded, known, issues, now, readings), files: files.length };
}

// Next.js bundles this file for pages and again for feeds, and runs both in one process: what one has read serves the other.
const shared = globalThis as { editionOfTheRecord?: Edition };

/** Has pages that are rendered in this process show this edition. */
export function showEdition(edition: Edition) {
  shared.editionOfTheRecord = edition;
}

/** The edition that the pages show; any issue stops the build, all of them listed. */
export function loadEdition(): Edition {
  if (shared.editionOfTheRecord) return shared.editionOfTheRecord;
  const { edition, issues } = readEdition(contentRoot(), moment(), readingsAtHand());
  if (issues.length > 0) throw new Error(`The content cannot be published:\n\n${formatIssues(issues)}`);
  // The preview reads anew, so that a saved file shows.
  if (process.env.NODE_ENV === 'production') shared.editionOfTheRecord = edition;
  return edition;
}

/** The instant of the build: a worker of Next.js, which reads later, shows what the build counts as published. */
export const momentOfEdition = 'RECORD_MOMENT';
export const moment = (): Date => {
  const told = process.env[momentOfEdition];
  return told ? new Date(told) : new Date();
};

/** Where the build keeps its readings; a worker of Next.js finds there what the build has read before it. */
export const readingsFolder = 'RECORD_READINGS';
const readingsAtHand = () => {
  const folder = process.env[readingsFolder];
  return folder ? lookUpOnly(folder) : noReadings;
};

/** The edition for one page; in a build that keeps a ledger, what the page reads of it is entered there. */
export function editionFor(page: string): Edition {
  const ledger = process.env[ledgerFolder];
  return ledger ? watch(loadEdition(), entriesInto(ledger, page)) : loadEdition();
}

export type { Edition, Story } from './records.ts';
/** The schema of each collection, for what is made from it: forms, handbooks, data files. */
export { schemas } from './schema/schemas.ts';
export { recordAt } from './watch.ts';
