import { contentRoot, moment, readEdition } from '#lib/content/edition.ts';
import { openReadings } from '#lib/content/readings.ts';
import type { Asked, Told } from './beside.ts';
import { writeData } from './feedsAndData.ts';
import { proofsOf } from './proofread.ts';
import { renderHere } from './renderHere.ts';
import { report } from './report.ts';
import './sparing.ts';

// What beside.ts starts, and hears from step by step.
const [readings = '', data = '', out = ''] = process.argv.slice(2);
const asked = new Promise<Asked>((resolve) => process.once('message', resolve));

const known = openReadings(readings);
const read = readEdition(contentRoot(), moment(), known);
known.save();
if (!report(proofsOf(read, moment()))) process.exit(1);
await tell('sound');
await writeData(read.edition, data);
await tell('written');
const { pages } = await asked;
if (pages) {
  await renderHere(read.edition, pages, out);
  await tell('rendered');
}
process.exit();

function tell(what: Told): Promise<void> {
  return new Promise((resolve) => process.send?.(what, () => resolve()));
}
