import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const removeAll = `
  const { rmSync } = require('node:fs');
  for (const path of require('node:worker_threads').workerData) rmSync(path, { recursive: true, force: true });
`;

/** Removes files and folders beside other work: a disk may take longer to free their room than it took to fill it. */
export async function remove(paths: readonly string[]): Promise<void> {
  await once(new Worker(removeAll, { eval: true, workerData: paths }), 'exit');
}
