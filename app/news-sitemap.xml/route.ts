import { loadEdition } from '#lib/content/edition.ts';
import { momentOfBuild, newsSitemap } from '#lib/feeds/newsSitemap.ts';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(await newsSitemap(loadEdition(), momentOfBuild()), {
    headers: { 'Content-Type': 'application/xml' },
  });
}
