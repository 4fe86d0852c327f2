import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build left in `out/`. */
export interface Output {
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
  /** Files that are neither pages nor cards, images, search index or data. */
  readonly others: number;
  /** Those of the framework among them: all it writes but CSS and fonts. */
  readonly framework: number;
}

/** Every file of a folder, as a path below it. */
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

export function outputOf(folder: string): Output {
  const files = filesOf(folder);
  const kinds = files.map(kindOf);
  const count = (...kind: Kind[]) => kinds.filter((each) => kind.includes(each)).length;
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
    pages: count('page'),
    others: count('other', 'framework'),
    framework: count('framework'),
  };
}

type Kind = 'page' | 'beside' | 'framework' | 'other';

export function kindOf(file: string): Kind {
  if (file.endsWith('.html')) return 'page';
  if (/^(data|search)\/|\.(avif|gif|ico|jpe?g|png|svg|webp)$/.test(file)) return 'beside';
  if (/\.(css|woff2?)$/.test(file)) return 'other';
  return /^_next\/|(^|\/)(index|__next\.[^/]+)\.txt$/.test(file) ? 'framework' : 'other';
}

/** What the bytes of each file come to. */
export type Fingerprint = ReadonlyMap<string, string>;

export const fingerprint = (folder: string): Fingerprint =>
  new Map(
    filesOf(folder).map((file) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, file)));
      return [file, hash.digest('base64')];
    }),
  );

/** How many files are in one and not in the other, or not with the same bytes. */
export function differences(one: Fingerprint, other: Fingerprint): number {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).length;
}
