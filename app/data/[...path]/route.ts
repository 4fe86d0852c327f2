import { notFound } from 'next/navigation';
import { loadEdition, schemas } from '#lib/content/edition.ts';
import { published } from '#lib/data/catalogue.ts';

const files = () => published(loadEdition(), schemas);

export const dynamic = 'force-static';
export const dynamicParams = false;
// In a build the export writes these (lib/export): from here each file would be made among all the others anew.
export const generateStaticParams = () =>
  process.env.NODE_ENV === 'production'
    ? [{ path: ['_'] }]
    : files().map(({ path }) => ({ path: path.split('/') }));

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const path = (await params).path.join('/');
  if (path === '_') return new Response('');
  const file = files().find((each) => each.path === path);
  if (!file) notFound();
  // For the preview; an export keeps no header, and hosts go by the extension.
  const type = path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
  return new Response(file.write(), { headers: { 'Content-Type': type } });
}
