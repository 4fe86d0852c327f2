import { robots } from '#lib/feeds/robots.ts';

export const dynamic = 'force-static';

export const GET = () => new Response(robots(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
