import type { NextConfig } from 'next';

/** The yardstick: Next.js as it comes, with no more than what the same pages need. */
const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
};
export default config;
