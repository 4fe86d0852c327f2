import { cpSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Edition, showEdition } from '#lib/content/edition.ts';
import { isKept } from '#lib/export/plan.ts';
import { languages } from '#lib/site.ts';

const compiled = '.next';
// Next.js writes it when it has rendered all pages once with what it compiled.
const routesFile = join(compiled, 'app-path-routes-manifest.json');

/** Whether a build by Next.js has left what it takes. */
export const canRenderInProcess = () => existsSync(routesFile);

/**
 * Renders pages in this process, and with them every file and page without parameters that is not kept, into a folder as
 * `next build` would leave them there. For a few pages a build by Next.js itself would read the content in each of its
 * workers, and ask every route for all its pages. It is for a process that ends soon: what Next.js loads here catches the
 * errors of others. Says when the pages are there that it was asked for, before the rest is rendered.
 */
export async function renderInProcess(
  edition: Edition,
  pages: readonly string[],
  out: string,
  pagesAreThere: () => Promise<void>,
) {
  const next = nextInside();
  showEdition(edition);
  const dir = process.cwd();
  const config = await next.loadConfig('phase-production-build', dir, { silent: true });
  const fixed = next.fixedPaths.filter((path) => !isKept(path) && !isKept(`${path}/`));
  const first = new Set(pages.map(withoutSlash));
  const asked = Object.fromEntries(
    [...first, ...fixed].map((path) => [path, { page: next.routeOf(path), _isAppDir: true }]),
  );
  cpSync('public', out, { recursive: true });
  cpSync(join(compiled, 'static'), join(out, '_next/static'), { recursive: true });
  const exportSome = async (input: ExportInput, exportPaths: ExportInput['exportPaths']) => {
    const results = await next.exportPages({ ...input, exportPaths });
    for (const { path, page } of results.filter(isDone)) move(path, page, out);
    return results;
  };
  const exportPages = async (input: ExportInput) => {
    const results = await exportSome(
      input,
      input.exportPaths.filter(({ path }) => first.has(path)),
    );
    // Where one is not, Next.js says so in the end.
    if (results.every(isDone)) await pagesAreThere();
    const others = input.exportPaths.filter(({ path }) => !first.has(path));
    return [...results, ...(await exportSome(input, others))];
  };
  await next.exportApp(
    dir,
    {
      nextConfig: { ...config, exportPathMap: () => asked },
      enabledDirectories: { app: true, pages: false },
      silent: true,
      buildExport: true,
      pages: [],
      outdir: join(dir, compiled, 'export'),
      numWorkers: 1,
      appDirOnly: true,
      bundler: next.bundler,
    },
    next.trace('render-here'),
    { exportPages, setOnActivity() {}, setOnActivityAbort() {} } as unknown as Workers,
  );
}

const isDone = ({ result }: { result?: object | undefined }) => result !== undefined && !('error' in result);

type Workers = NonNullable<Parameters<typeof import('next/dist/export')['default']>[3]>;
type ExportInput = Parameters<typeof import('next/dist/export/worker')['exportPages']>[0];

/**
 * What a build by Next.js calls itself, loaded when it is first asked for. It publishes nothing of it: `package-lock.json`
 * holds its version, and a test compares the bytes of pages rendered so with those of a clean build.
 */
export function nextInside() {
  Object.assign(process.env, { NODE_ENV: 'production' });
  const require = createRequire(import.meta.url);
  const { default: loadConfig } =
    require('next/dist/server/config') as typeof import('next/dist/server/config');
  const { default: exportApp } = require('next/dist/export') as typeof import('next/dist/export');
  const { exportPages } = require('next/dist/export/worker') as typeof import('next/dist/export/worker');
  const { trace } = require('next/dist/trace') as typeof import('next/dist/trace');
  const { Bundler } = require('next/dist/lib/bundler') as typeof import('next/dist/lib/bundler');
  return {
    loadConfig,
    exportApp,
    trace,
    bundler: Bundler.Turbopack,
    exportPages,
    ...routesOf(require),
  };
}

/** The routes of the site: those that are one page in each language or one file, and which of them a path belongs to. */
function routesOf(require: NodeJS.Require) {
  const utils = 'next/dist/shared/lib/router/utils';
  const { getSortedRoutes } = require(
    `${utils}/sorted-routes`,
  ) as typeof import('next/dist/shared/lib/router/utils/sorted-routes');
  const { getRouteRegex } = require(
    `${utils}/route-regex`,
  ) as typeof import('next/dist/shared/lib/router/utils/route-regex');
  const manifest: Record<string, string> = JSON.parse(readFileSync(routesFile, 'utf8'));
  const pages = new Map(Object.entries(manifest).map(([page, route]) => [route, page]));
  // What Next.js shows when a server fails; an export has none.
  pages.delete('/_global-error');
  const sorted = getSortedRoutes([...pages.keys()]).map((route) => ({ route, at: getRouteRegex(route).re }));
  const inLanguages = [...pages.keys()].flatMap((route) =>
    languages.map((lang) => route.replace('[lang]', lang)),
  );
  return {
    fixedPaths: inLanguages.filter((path) => !path.includes('[')),
    routeOf: (path: string): string => {
      const found = sorted.find(({ route, at }) => route === path || at.test(path));
      if (!found) throw new Error(`No route of app/ leads to ${path}`);
      return pages.get(found.route) ?? '';
    },
  };
}

const withoutSlash = (address: string) => address.replace(/(?<=.)\/$/, '');

/** A page or a file from where Next.js renders it to where its export has it. */
function move(path: string, page: string, out: string) {
  const rendered = join(compiled, 'server/app', path === '/' ? 'index' : path);
  const [from, to] = page.endsWith('/route')
    ? [`${rendered}.body`, path]
    : [`${rendered}.html`, fileOf(path)];
  mkdirSync(dirname(join(out, to)), { recursive: true });
  renameSync(from, join(out, to));
}

const fileOf = (path: string) => (path === '/_not-found' ? '404.html' : join(path, 'index.html'));
