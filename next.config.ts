import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { NextConfig } from 'next';

/** In a build of ours, comes when the content is found sound and it is known which pages to render. */
async function planned() {
  const plan = process.env.RECORD_KEPT;
  const build = process.ppid;
  while (plan && !existsSync(plan)) {
    // Whoever was to write the plan may have been stopped: to wait on would hang CI.
    if (process.ppid !== build) throw new Error('The build that started Next.js is gone');
    await setTimeout(50);
  }
}

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  // `npm test` checks the types, of the tests too; an editor's build need not.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // No page is rendered twice.
  cacheMaxMemorySize: 0,
  compiler: { runAfterProductionCompile: planned },
  // Pages have no router that would fetch parts of others ahead. To make these parts takes a seventh of a build.
  turbopack: { resolveAlias: { './collect-segment-data': './lib/export/segments.ts' } },
  // Code that renders keeps its names, so that what it throws can be read without maps; they would take 200 MB a worker.
  enablePrerenderSourceMaps: false,
  experimental: {
    globalNotFound: true,
    // Who builds once, as a host does, has no use for what the compiler keeps; to write it takes a fifth of its time.
    turbopackFileSystemCacheForBuild: existsSync('.next/cache/record/state'),
    turbopackSourceMaps: process.env.NODE_ENV === 'development',
    turbopackMinify: { server: false, client: true },
    // On two cores Next.js would render with one worker.
    cpus: availableParallelism(),
  },
};
export default config;
