import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';

/** A build of ours renders in another process (lib/desk/next.ts). */
async function endOfCompiling() {
  if (process.env.RECORD_HALF === 'compile') process.exit();
}

const config: NextConfig = {
  output: 'export',
  // The same for both halves of a build; no page names it.
  generateBuildId: () => 'record',
  compiler: { runAfterProductionCompile: endOfCompiling },
  trailingSlash: true,
  // `npm test` checks the types, of the tests too; an editor's build need not.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // No page is rendered twice.
  cacheMaxMemorySize: 0,
  // Pages have no router that would fetch parts of others ahead. To make these parts takes a seventh of a build.
  turbopack: { resolveAlias: { './collect-segment-data': './lib/export/segments.ts' } },
  // Code that renders keeps its names, so that what it throws can be read without maps; they would take 200 MB a worker.
  enablePrerenderSourceMaps: false,
  experimental: {
    globalNotFound: true,
    turbopackSourceMaps: process.env.NODE_ENV === 'development',
    // No code of it reaches a reader, and styles are made short when they are cut (lib/export/styles.ts).
    turbopackMinify: false,
    // On two cores Next.js would render with one worker.
    cpus: availableParallelism(),
  },
};
export default config;
