import { spawn } from 'node:child_process';
import { once } from 'node:events';

// Each core has a process that renders. More threads to help them only stand in the way, and with room for what is soon of
// no use less time goes into sweeping: together a fifth of all rendering.
const rendering = [
  '--v8-pool-size=1',
  '--max-semi-space-size=32',
  `--import=${new URL('sparing.ts', import.meta.url).href}`,
];

/**
 * Next.js at one half of its build: it compiles the code, or renders with what it compiled. Each has a process of its own,
 * for what compiling took would be held as long as pages are rendered. `done` comes when it ended well; else this process
 * ends with its status. `stop` comes when it has stopped.
 */
export function nextBuild(half: 'compile' | 'generate', env: Readonly<Record<string, string>>) {
  // What the machine's owner asks for comes last, and counts.
  const options = [...rendering, process.env.NODE_OPTIONS].join(' ');
  // What Next.js calls compiling alone is for servers, and takes longer: it stops when it has compiled (next.config.ts).
  const mode = half === 'generate' ? ['--experimental-build-mode', half] : [];
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build', ...mode], {
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: options, RECORD_HALF: half, ...env },
  });
  let stopped = false;
  const ended = once(child, 'exit');
  const done = ended.then(([status]) => {
    if (status !== 0 && !stopped) process.exit(status ?? 1);
  });
  const stop = async () => {
    stopped = true;
    child.kill();
    await ended;
  };
  return { done, stop };
}
