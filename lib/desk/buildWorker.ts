import { on } from 'node:events';
import { readFileSync } from 'node:fs';
import { contentRoot, moment, readEdition } from '#lib/content/edition.ts';
import type { Listed } from '#lib/content/files.ts';
import { openReadings } from '#lib/content/readings.ts';
import { writeData } from './openData.ts';
import { proofsOf } from './proofread.ts';
import { renderInProcess } from './renderInProcess.ts';
import { report } from './report.ts';
import { type Asked, listedFile, type Share, type Told } from './startWorker.ts';

// What startWorker.ts starts, and hears from step by step.
const { checks, readings, runs, data, rendered }: Share = JSON.parse(process.argv[2] ?? '');
if (checks) await import('./sparing.ts');
const messages = on(process, 'message');

const known = openReadings(readings);
await next<'listed'>();
const listed: Listed = JSON.parse(readFileSync(listedFile, 'utf8'));
const read = readEdition(contentRoot(), moment(), known, listed);
// Where it is only what an edit changed, the pages go first.
if (checks) known.save();
if (checks && !report(proofsOf(read, moment(), runs))) process.exit(1);
// Then the build, which checks it itself, says what is wrong in it.
if (read.issues.length > 0) process.exit(1);
await tell('sound');
await writeData(read.edition, data);
await tell('written');
const { pages } = await next<Asked>();
if (pages) {
  await renderInProcess(read.edition, pages, rendered);
  await tell('rendered');
}
if (!checks) known.save();
process.exit();

async function next<Message>(): Promise<Message> {
  const { value: [message] = [] } = await messages.next();
  return message;
}

function tell(what: Told): Promise<void> {
  return new Promise((resolve) => process.send?.(what, () => resolve()));
}
