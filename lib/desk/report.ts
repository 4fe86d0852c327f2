import { formatIssues, type Issue } from '#lib/content/issues.ts';
import { countsOf, formatCounts } from './counts.ts';
import type { Proofread } from './proofread.ts';

/** Prints what is wrong in the content and what the record holds; says whether it may be published. */
export function report({ edition, issues, files, whole, paragraphsOf }: Proofread): boolean {
  if (issues.length > 0) console.error(`${formatIssues(issues)}\n`);
  if (whole) console.log(`The record holds\n${formatCounts(countsOf(edition, paragraphsOf))}\n`);
  const sound = issues.every(({ warning }) => warning);
  const warnings = issues.length > 0 ? `; ${sumUp(issues)}` : '';
  if (sound) console.log(`Content check: ${files} files, no problems${warnings}.`);
  else console.error(`Content check: ${sumUp(issues)}.`);
  return sound;
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

const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
