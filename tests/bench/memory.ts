import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  parent: number;
  bytes: number;
}

/** The memory of a process and of all that it started, in bytes; 0 where the system has no /proc. */
export function treeBytes(top: number): number {
  const all = processes();
  const sum = (pid: number): number =>
    [...all]
      .filter(([, { parent }]) => parent === pid)
      .reduce((bytes, [child]) => bytes + sum(child), all.get(pid)?.bytes ?? 0);
  return sum(top);
}

/** RSS counts a page that two processes share twice: the sum is the most that they can take. */
function processes(): Map<number, Process> {
  const found = new Map<number, Process>();
  for (const name of folders()) {
    const status = read(`/proc/${name}/status`);
    const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    if (status) found.set(Number(name), { parent: field('PPid'), bytes: field('VmRSS') * 1024 });
  }
  return found;
}

function folders(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

// A process may end between the list and the look.
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
