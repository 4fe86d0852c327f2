import { existsSync, readFileSync } from 'node:fs';

const ticksASecond = 100;

/**
 * The seconds that processors have spent on all that this process started and that has ended; 0 where the system has no
 * /proc. On a shared machine they tell more than the clock.
 */
export function childSeconds(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  // The name of the command, in brackets, may have spaces in it.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  const [user, system] = [fields[13], fields[14]].map(Number);
  return ((user ?? 0) + (system ?? 0)) / ticksASecond;
}
