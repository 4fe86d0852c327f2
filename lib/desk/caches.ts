import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeMark } from './code.ts';
import type { RunsPlace } from './editorial/runs.ts';

/** What builds keep for one another; Next.js spares this folder when it clears its own. */
export const caches = '.next/cache/record';

const readers = [
  'lib/content',
  'lib/markdown',
  'lib/dates.ts',
  'lib/site.ts',
  'lib/words/formats.ts',
  'package-lock.json',
];

/** The folder of the readings made by this very code; those of other code are dropped. */
export function readingsKept(): string {
  const name = `readings-${codeMark(readers)}`;
  if (existsSync(caches))
    for (const other of readdirSync(caches))
      if (other.startsWith('readings-') && other !== name)
        rmSync(join(caches, other), { recursive: true, force: true });
  const folder = join(caches, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Where checks by this code keep what they made of files; those by other code write over it. */
export function runsKept(): RunsPlace {
  mkdirSync(caches, { recursive: true });
  return { file: join(caches, 'runs'), code: codeMark([...readers, 'lib/desk/editorial']) };
}
