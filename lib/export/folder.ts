import { existsSync, readdirSync } from 'node:fs';

/** The files below a folder, as paths from it with slashes; none where there is no such folder. */
export function filesIn(folder: string): string[] {
  const files: string[] = [];
  // Node.js lists what lies deeper itself, in three times the time.
  const walk = (path: string) => {
    for (const entry of readdirSync(`${folder}/${path}`, { withFileTypes: true }))
      if (entry.isDirectory()) walk(`${path}${entry.name}/`);
      else if (entry.isFile()) files.push(`${path}${entry.name}`);
  };
  if (existsSync(folder)) walk('');
  return files;
}
