import { execFile } from 'node:child_process';

export interface Run {
  code: number | string | null;
  output: string;
  ms: number;
}

/** The content check as an editor runs it. */
export function check(root: string, ...flags: string[]): Promise<Run> {
  const began = performance.now();
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['lib/desk/check.ts', ...flags],
      { env: { ...process.env, CONTENT_DIR: root }, maxBuffer: 64_000_000, timeout: 55_000 },
      (error, stdout, stderr) =>
        resolve({
          code: error ? (error.code ?? null) : 0,
          output: `${stdout}\n${stderr}`,
          ms: performance.now() - began,
        }),
    );
  });
}
