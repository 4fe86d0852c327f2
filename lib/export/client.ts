import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './folder.ts';

const manifest = /"clientModules":(\{.*?\}),"ssrModuleMapping"/s;

/** The client components that a page of Next.js refers to, its own left out: none of them would come alive. */
export function clientComponents(manifestFile: string): string[] {
  const [, modules] = manifest.exec(manifestFile) ?? [];
  if (!modules) throw new Error('Expected a client reference manifest of Next.js; its form has changed');
  return Object.keys(JSON.parse(modules) as object)
    .filter((path) => !path.includes('/node_modules/next/dist/'))
    .map((path) => path.replace('[project]/', ''));
}

/** The same of all pages that lie, as Next.js compiled them, in a folder. */
export const clientComponentsIn = (folder: string): string[] =>
  filesIn(folder)
    .filter((name) => name.endsWith('_client-reference-manifest.js'))
    .flatMap((file) => clientComponents(readFileSync(join(folder, file), 'utf8')));
