import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Listed } from '#lib/content/files.ts';
import { caches } from './caches.ts';
import type { RunsPlace } from './editorial/runs.ts';
import type { DataPlaces } from './openData.ts';

/** Where a build says what files there are. */
export const listedFile = join(caches, 'listed.json');

/** What the worker of a build says when it has done it. */
export type Told = 'ready' | 'pages' | 'rendered';

/** What a build asks of it in the end: to render some pages, or none. */
export interface Asked {
  readonly pages?: readonly string[];
}

/** What a build says to it: what its share is, that files are listed, and what it asks. */
export type Said =
  | { readonly share: Share; readonly env: Readonly<Record<string, string>> }
  | 'listed'
  | Asked;

/** Its share of a build. */
export interface Share {
  /** Whether it checks the content; a build that reads the content anyway does so itself, while this process goes on. */
  readonly isFirst: boolean;
  /** Where readings are kept, and pages are rendered to. */
  readonly readings: string;
  readonly rendered: string;
  readonly runs: RunsPlace;
  readonly data: DataPlaces;
}

let forked: ChildProcess | undefined;

/** Has the worker load its code, for whoever starts it later. */
export function forkWorker(): ChildProcess {
  forked ??= fork(fileURLToPath(new URL('buildWorker.ts', import.meta.url)));
  return forked;
}

/**
 * A process beside the build’s own: it reads the content, in a first build checks it, and writes the open data; then, if it
 * is asked to, it renders a few pages, and all that Next.js renders in every build. `ready` says whether the content may be
 * published as far as it was to check it, and the data is written; an editor has been told what may not. Each step says
 * whether it was done.
 */
export function startWorker(share: Share, env: Readonly<Record<string, string>>) {
  const child = forkWorker();
  // That it cannot hear any more, its steps tell.
  const send = (message: Said) => void child.send(message, () => undefined);
  send({ share, env });
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
    ready: told('ready'),
    pages: told('pages'),
    rendered: told('rendered'),
    read: (listed: Listed) => {
      // By a file: so long a message is sent piece by piece whenever this process is idle, and it goes on to read itself.
      writeFileSync(listedFile, JSON.stringify(listed));
      send('listed');
    },
    say: send,
    stop: async () => {
      stopped = true;
      child.kill();
      await ended;
    },
  };
}
