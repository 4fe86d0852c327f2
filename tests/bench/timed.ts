import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { treeBytes } from './memory.ts';
import { childSeconds } from './processor.ts';

/** What a command took. */
export interface Timed {
  readonly seconds: number;
  /** Of all processors together, on it and all it started. */
  readonly processorSeconds: number;
  /** The most memory that it and all it started held at once. */
  readonly peakBytes: number;
}

const every = 200;

/** Runs a command to its end in a folder; if it fails, its last words are in the error. */
export function timed(command: string, args: readonly string[], cwd: string): Promise<Timed> {
  const log = join(cwd, 'bench.log');
  const output = openSync(log, 'w');
  const env = { ...process.env, CONTENT_DIR: join(cwd, 'content'), NEXT_TELEMETRY_DISABLED: '1' };
  const began = performance.now();
  const spent = childSeconds();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', output, output] });
  let peakBytes = 0;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, treeBytes(child.pid ?? 0));
  }, every);
  return new Promise((resolve, reject) => {
    const end = (then: () => void) => {
      clearInterval(watch);
      closeSync(output);
      then();
    };
    child.on('error', (error) => end(() => reject(error)));
    child.on('exit', (code) =>
      end(() => {
        const seconds = (performance.now() - began) / 1_000;
        if (code === 0) resolve({ seconds, processorSeconds: childSeconds() - spent, peakBytes });
        else
          reject(
            new Error(`${command} ${args.join(' ')} failed:\n${readFileSync(log, 'utf8').slice(-4_000)}`),
          );
      }),
    );
  });
}
