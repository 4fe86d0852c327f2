import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, root } from './copy.ts';
import { type Timed, timed } from './timed.ts';

/** `ours` is whatever `npm run build` does, the content check included; `plain` is Next.js alone, the yardstick. */
export type Way = 'ours' | 'plain';

/** A copy of the project that builds in one way. */
export function copyFor(way: Way, name: string): string {
  const copy = copyProject(`${name}-${way}`);
  if (way === 'plain') cpSync(join(root, 'tests/bench/plain.next.config.ts'), join(copy, 'next.config.ts'));
  return copy;
}

export function build(way: Way, copy: string, clean = false): Promise<Timed> {
  if (way === 'plain') return timed(process.execPath, ['node_modules/next/dist/bin/next', 'build'], copy);
  return timed('npm', ['run', 'build', ...(clean ? ['--', '--clean'] : [])], copy);
}
