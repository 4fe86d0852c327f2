import { on } from 'node:events';
import { readFileSync } from 'node:fs';
import { contentRoot, moment, readEdition } from '#lib/content/edition.ts';
import type { Listed } from '#lib/content/files.ts';
import { openReadings } from '#lib/content/readings.ts';
import { writeData } from './openData.ts';
import { proofsOf } from './proofread.ts';
import { canRenderInProcess, nextInside, renderInProcess } from './renderInProcess.ts';
import { report } from './report.ts';
import { type Asked, listedFile, type Said, type Told } from './startWorker.ts';

// What startWorker.ts starts, and hears from step by step.
const messages = on(process, 'message');
// A build that broke off has no more to say.
process.once('disconnect', () => process.exit());

const { share, env } = await heard<Extract<Said, { share: unknown }>>();
const { isFirst, readings, runs, data, rendered } = share;
Object.assign(process.env, env);
if (isFirst) await import('./sparing.ts');
const known = openReadings(readings);
await heard<'listed'>();
const listed: Listed = JSON.parse(readFileSync(listedFile, 'utf8'));
const read = readEdition(contentRoot(), moment(), known, listed);
if (isFirst) {
  known.save();
  if (!report(proofsOf(read, moment(), runs))) process.exit(1);
}
// Then the build, which checks it itself, says what is wrong in it.
if (read.issues.length > 0) process.exit(1);
await writeData(read.edition, data);
await tell('ready');
// While the build still weighs what was changed.
if (!isFirst && canRenderInProcess()) nextInside();
const { pages } = await heard<Asked>();
if (pages) {
  await renderInProcess(read.edition, pages, rendered, () => tell('pages'));
  await tell('rendered');
}
// The pages of an edit go first.
if (!isFirst) known.save();
process.exit();

async function heard<Message extends Said>(): Promise<Message> {
  const { value: [message] = [] } = await messages.next();
  return message;
}

function tell(what: Told): Promise<void> {
  return new Promise((resolve) => process.send?.(what, () => resolve()));
}
