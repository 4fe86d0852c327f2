import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { markOf } from '#lib/content/readings.ts';
import { filesIn } from '#lib/export/folder.ts';

/** A mark of the files at some paths and below them, and of the Node.js that runs them. */
export function codeMark(paths: readonly string[], ...settings: readonly string[]): string {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? filesIn(path)
          .map((file) => join(path, file))
          .sort()
      : [path],
  );
  return markOf(process.version, ...settings, ...files.flatMap((file) => [file, readFileSync(file)]));
}
