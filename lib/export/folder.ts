import { hash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Of a folder that a build made: a mark of what it was made from, and one of its files, to know them again. */
export interface MadeFolder {
  readonly from: string;
  readonly files: string;
}

/** The files below a folder, but for those below one in it, as paths from it with slashes; none where there is no such folder. */
export function filesIn(folder: string, besides?: string): string[] {
  const files: string[] = [];
  // Node.js lists what lies deeper itself, in three times the time.
  const walk = (path: string) => {
    for (const entry of readdirSync(`${folder}/${path}`, { withFileTypes: true }))
      if (entry.isDirectory()) {
        if (path !== '' || entry.name !== besides) walk(`${path}${entry.name}/`);
      } else if (entry.isFile()) files.push(`${path}${entry.name}`);
  };
  if (existsSync(folder)) walk('');
  return files;
}

/** A mark of the files in a folder, as far as the disk tells without reading them. */
export const markOfFiles = (folder: string) =>
  markOfLines(
    filesIn(folder)
      .sort()
      .map((file) => {
        const { size, mtimeMs } = statSync(join(folder, file));
        return [file, size, mtimeMs].join(' ');
      }),
  );

/** A mark of some lines in their order. */
export const markOfLines = (lines: readonly string[]) => hash('sha256', lines.join('\n'), 'base64url');
