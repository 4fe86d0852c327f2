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
 * Next.js at its build; `compiled` if it need only render, with the code that it compiled before. `done` comes when it
 * ended well; else this process ends with its status. `stop` comes when it has stopped.
 */
export function nextBuild(compiled: boolean, env: Readonly<Record<string, string>>) {
  // What the machine's owner asks for comes last, and counts.
  const options = [...rendering, process.env.NODE_OPTIONS].join(' ');
  const mode = compiled ? ['--experimental-build-mode', 'generate'] : [];
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build', ...mode], {
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: options, ...env },
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
