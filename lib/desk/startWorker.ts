import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DataPlaces } from './openData.ts';

/** What the worker of a build says when it has done it. */
export type Told = 'sound' | 'written' | 'rendered';

/** What a build asks of it in the end: to render some pages, or none. */
export interface Asked {
  readonly pages?: readonly string[];
}

/** Its share of a build. */
export interface Share {
  /** Whether it checks the content; a build that reads the content anyway does so itself, while this process goes on. */
  readonly checks: boolean;
  /** Where readings are kept, and pages are rendered to. */
  readonly readings: string;
  readonly rendered: string;
  readonly data: DataPlaces;
}

/**
 * A process beside the build’s own: it reads and checks the content, writes the open data, and renders a few pages if it
 * is asked to. `sound` says whether the content may be published as far as it was to check it; an editor has been told
 * what may not. Each step says whether it was done.
 */
export function startWorker(share: Share, env: Readonly<Record<string, string>>) {
  const child = fork(fileURLToPath(new URL('buildWorker.ts', import.meta.url)), [JSON.stringify(share)], {
    env: { ...process.env, ...env },
  });
  let stopped = false;
  const ended = once(child, 'exit').then(([, signal]) => {
    // Most likely the machine had no memory left; a process that is ended so cannot say it.
    if (signal && !stopped) console.error(`The worker of the build was ended by ${signal}.`);
    return false;
  });
  const told = (what: Told) =>
    Promise.race([
      ended,
      new Promise<boolean>((resolve) => {
        child.on('message', (said) => {
          if (said === what) resolve(true);
        });
      }),
    ]);
  return {
    sound: told('sound'),
    written: told('written'),
    rendered: told('rendered'),
    // That it cannot hear any more, its steps tell.
    ask: (asked: Asked) => void child.send(asked, () => undefined),
    stop: async () => {
      stopped = true;
      child.kill();
      await ended;
    },
  };
}
