import { contentRoot, readEdition } from '#lib/content/edition.ts';
import { formatIssues } from '#lib/content/issues.ts';
import { collections } from '#lib/content/schema/fields.ts';

const { edition, issues, files } = readEdition(contentRoot(), new Date());
if (issues.length > 0) {
  console.error(formatIssues(issues));
  const faulty = new Set(issues.map(({ file }) => file)).size;
  console.error(
    `\nContent check: ${issues.length} ${issues.length === 1 ? 'problem' : 'problems'} in ${faulty} ${faulty === 1 ? 'file' : 'files'}.`,
  );
  process.exitCode = 1;
} else {
  const counts = collections.map((c) => `${edition[c].length} ${c}`).join(', ');
  console.log(`Content check: ${files} files, no problems: ${counts}.`);
}
