import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  // `npm test` checks the types, of the tests too; an editor's build need not.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  experimental: {
    globalNotFound: true,
    turbopackFileSystemCacheForBuild: true,
    // On two cores Next.js would render with one worker.
    cpus: availableParallelism(),
  },
};
export default config;
