import { manifest } from '#lib/seo/manifest.ts';

export const dynamic = 'force-static';

export const GET = () =>
  Response.json(manifest(), { headers: { 'Content-Type': 'application/manifest+json' } });
