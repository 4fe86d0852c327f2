import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { markOf } from '#lib/content/readings.ts';

/** A mark of the files at some paths and below them, and of the Node.js that runs them. */
export function codeMark(paths: readonly string[], ...settings: readonly string[]): string {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
      : [path],
  );
  return markOf(process.version, ...settings, ...files.flatMap((file) => [file, readFileSync(file)]));
}
