import { parseArgs } from 'node:util';
import { contentRoot } from '#lib/content/edition.ts';
import { openReadings } from '#lib/content/readings.ts';
import { readingsKept, runsKept } from './caches.ts';
import { proofread } from './proofread.ts';
import { report } from './report.ts';
import { formatThin, thinGroups } from './thin.ts';

const { values: asked } = parseArgs({ options: { thin: { type: 'boolean', default: false } } });
const readings = openReadings(readingsKept());
const proofs = proofread(contentRoot(), new Date(), readings, runsKept());
readings.save();

if (!report(proofs)) process.exitCode = 1;
if (proofs.whole && asked.thin)
  console.log(`\nWhere the record is thin\n\n${formatThin(thinGroups(proofs.edition, proofs.filed))}`);
