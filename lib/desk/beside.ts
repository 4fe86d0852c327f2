import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What the process beside a build says when it has done it. */
export type Told = 'sound' | 'written' | 'rendered';

/** What a build asks of it in the end: to render some pages, or none. */
export interface Asked {
  readonly pages?: readonly string[];
}

interface Places {
  /** Where readings are kept. */
  readonly readings: string;
  readonly data: string;
  /** Where pages are rendered to. */
  readonly rendered: string;
}

/**
 * A process beside a build: it reads and checks the content, writes the open data, and renders a few pages if it is asked
 * to. `sound` says whether the content may be published; an editor has been told what may not. The others come when their
 * work is done; if it cannot be, this process ends.
 */
export function besideBuild({ readings, data, rendered }: Places, env: Readonly<Record<string, string>>) {
  const child = fork(fileURLToPath(new URL('second.ts', import.meta.url)), [readings, data, rendered], {
    env: { ...process.env, ...env },
  });
  const ended = once(child, 'exit').then(() => false);
  const told = (what: Told) =>
    Promise.race([
      ended,
      new Promise<boolean>((resolve) => {
        child.on('message', (said) => {
          if (said === what) resolve(true);
        });
      }),
    ]);
  const sound = told('sound');
  const done = (what: Told) => {
    const well = told(what);
    return async () => {
      if (!(await well)) process.exit(1);
    };
  };
  return {
    sound,
    ask: (asked: Asked) => void child.send(asked),
    written: done('written'),
    rendered: done('rendered'),
  };
}
