import { loadEdition } from '#lib/content/edition.ts';
import { humans } from '#lib/feeds/humans.ts';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(humans(loadEdition(), 'en'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
