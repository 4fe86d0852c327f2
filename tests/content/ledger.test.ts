import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { entriesInto, readLedger } from '#lib/content/ledger.ts';

test('what pages read is on the disk in the same turn, each node once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const one = entriesInto(folder, '/en/');
  const other = entriesInto(folder, '/en/visits/');
  for (const node of ['visits', 'visits/a#title', 'visits']) one(node);
  other('visits');
  await setImmediate();
  expect(readLedger(folder)).toEqual(
    new Map([
      ['/en/', ['visits', 'visits/a#title']],
      ['/en/visits/', ['visits']],
    ]),
  );
  other('visits/b#title');
  await setImmediate();
  expect(readLedger(folder).get('/en/visits/')).toEqual(['visits', 'visits/b#title']);
});
