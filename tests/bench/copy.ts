import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const workshop = mkdtempSync(join(tmpdir(), 'record-bench-'));
process.on('exit', () => rmSync(workshop, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));

// What builds leave behind, and what no build reads.
const left = ['.git', '.next', 'content', 'node_modules', 'out', 'screenshots', 'test-results'];

/**
 * A copy of the project without its content and without any cache: what is built there is built for the first time, and
 * the working tree keeps its own `out/` and `.next/`.
 */
export function copyProject(name: string): string {
  const copy = join(workshop, name);
  mkdirSync(copy);
  for (const entry of readdirSync(root))
    if (!left.includes(entry)) cpSync(join(root, entry), join(copy, entry), { recursive: true });
  linkFolder(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** The packages take no room twice: each file is the same file under a second name. */
function linkFolder(from: string, to: string) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name === '.cache') continue;
    const [here, there] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(here, there);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(here), there);
    else linkFile(here, there);
  }
}

function linkFile(from: string, to: string) {
  try {
    linkSync(from, to);
  } catch (error) {
    // The folder for temporary files may be on another disk.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to);
  }
}
