import { parseArgs } from 'node:util';
import { contentRoot } from '#lib/content/edition.ts';
import { formatIssues, type Issue } from '#lib/content/issues.ts';
import { countsOf, formatCounts } from './counts.ts';
import { proofread } from './proofread.ts';
import { formatThin, thinGroups } from './thin.ts';

const { values: asked } = parseArgs({ options: { thin: { type: 'boolean', default: false } } });
const { edition, issues, files, filed, whole } = proofread(contentRoot(), new Date());
const errors = issues.filter(({ warning }) => !warning);

if (issues.length > 0) console.error(`${formatIssues(issues)}\n`);
if (whole) console.log(`The record holds\n${formatCounts(countsOf(edition))}\n`);
if (whole && asked.thin)
  console.log(`Where the record is thin\n\n${formatThin(thinGroups(edition, filed))}\n`);

if (errors.length > 0) {
  console.error(`Content check: ${sumUp(issues)}.`);
  process.exitCode = 1;
} else {
  const warnings = issues.length > 0 ? `; ${sumUp(issues)}` : '';
  console.log(`Content check: ${files} files, no problems${warnings}.`);
}

/** “3 problems and 1 warning in 2 files”. */
function sumUp(found: readonly Issue[]): string {
  const faulty = new Set(found.map(({ file }) => file)).size;
  const kinds = [
    count(found.filter(({ warning }) => !warning).length, 'problem'),
    count(found.filter(({ warning }) => warning).length, 'warning'),
  ];
  return `${kinds.filter((kind) => !kind.startsWith('0')).join(' and ')} in ${count(faulty, 'file')}`;
}

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
