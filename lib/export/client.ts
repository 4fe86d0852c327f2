const manifest = /"clientModules":(\{.*?\}),"ssrModuleMapping"/s;

/** The client components that a page of Next.js refers to, its own left out: none of them would come alive. */
export function clientComponents(manifestFile: string): string[] {
  const [, modules] = manifest.exec(manifestFile) ?? [];
  if (!modules) throw new Error('Expected a client reference manifest of Next.js; its form has changed');
  return Object.keys(JSON.parse(modules) as object)
    .filter((path) => !path.includes('/node_modules/next/dist/'))
    .map((path) => path.replace('[project]/', ''));
}
