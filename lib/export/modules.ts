import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Modules under the names they are kept under. */
export interface Modules {
  readonly files: ReadonlyMap<string, string>;
  /** These names by the plain ones that pages ask for. */
  readonly names: ReadonlyMap<string, string>;
  /** All the code that a module brings, what it imports later included, by the name it is kept under. */
  readonly code: ReadonlyMap<string, string>;
}

/** Modules as a page asks for them, each with all that it imports, short, and named for what is in it. */
export async function bundleModules(folder: string, modules: readonly string[]): Promise<Modules> {
  const bundle = await rolldown({
    input: modules.map((file) => join(folder, file)),
    platform: 'browser',
    // The engine of the search lies in the export; it is made after the modules.
    external: /^\/search\//,
    onLog: (_, { message }) => {
      throw new Error(message);
    },
  });
  const name = 'modules/[name].[hash].js';
  const { output } = await bundle.generate({ entryFileNames: name, chunkFileNames: name, minify: true });
  await bundle.close();
  const chunks = output.filter((each) => each.type === 'chunk');
  const codes = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const brought = (name: string, seen = new Set<string>()): string => {
    const chunk = codes.get(name);
    if (!chunk || seen.has(name)) return '';
    seen.add(name);
    const later = [...chunk.imports, ...chunk.dynamicImports].map((other) => brought(other, seen));
    return [chunk.code, ...later].join('\n');
  };
  return {
    code: new Map([...codes.keys()].map((name) => [name, brought(name)])),
    files: new Map(chunks.map(({ fileName, code }) => [fileName, code])),
    names: new Map(
      chunks
        .filter(({ isEntry }) => isEntry)
        .map(({ name: plain, fileName }) => [`modules/${plain}.js`, fileName]),
    ),
  };
}
