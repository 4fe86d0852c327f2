import { editionFor } from '#lib/content/edition.ts';
import { pagesOf } from '#lib/feeds/pages.ts';
import { sitemap } from '#lib/feeds/sitemap.ts';
import { paths } from '#lib/site.ts';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(await sitemap(pagesOf(editionFor(paths.sitemap()))), {
    headers: { 'Content-Type': 'application/xml' },
  });
}
