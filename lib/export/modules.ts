import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Files under the names they are kept under, and these names by the plain ones that pages ask for. */
export interface Hashed {
  readonly files: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

/** Modules as a page asks for them, each with all that it imports, short, and named for what is in it. */
export async function bundleModules(folder: string, modules: readonly string[]): Promise<Hashed> {
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
  return {
    files: new Map(chunks.map(({ fileName, code }) => [fileName, code])),
    names: new Map(
      chunks
        .filter(({ isEntry }) => isEntry)
        .map(({ name: plain, fileName }) => [`modules/${plain}.js`, fileName]),
    ),
  };
}
