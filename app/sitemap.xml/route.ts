import { loadEdition } from '#lib/content/edition.ts';
import { pagesOf } from '#lib/feeds/pages.ts';
import { sitemap } from '#lib/feeds/sitemap.ts';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(await sitemap(pagesOf(loadEdition())), {
    headers: { 'Content-Type': 'application/xml' },
  });
}
