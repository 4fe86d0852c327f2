import { posix } from 'node:path';
import { hashedName } from './hashing.ts';

const imported = /(\bfrom\s*|\bimport\s*)'(\.{1,2}\/[^']+)'/g;

/** Modules under the names they are kept under, by their plain names; each asks for others by theirs. */
export function hashModules(
  sources: ReadonlyMap<string, string>,
): Map<string, { name: string; text: string }> {
  const done = new Map<string, { name: string; text: string }>();
  const visit = (file: string, under: readonly string[]): string => {
    const known = done.get(file);
    if (known) return known.name;
    const source = sources.get(file);
    if (source === undefined) throw new Error(`${under.at(-1)} imports ${file}, which is not there`);
    if (under.includes(file))
      throw new Error(`${[...under, file].join(' → ')}: modules that wait for each other`);
    const text = source.replace(imported, (_, word: string, to: string) => {
      const name = visit(posix.join(posix.dirname(file), to), [...under, file]);
      return `${word}'/${name}'`;
    });
    const name = hashedName(file, Buffer.from(text));
    done.set(file, { name, text });
    return name;
  };
  for (const file of sources.keys()) visit(file, []);
  return done;
}
