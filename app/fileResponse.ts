import { notFound } from 'next/navigation';
import type { FollowFile } from '#lib/feeds/files.ts';

/** The file of that name, with its type for the preview: an export keeps no header, and hosts go by the extension. */
export function fileResponse(files: readonly FollowFile[], name: string): Response {
  const found = files.find(({ file }) => file === name);
  if (!found) notFound();
  return new Response(found.write(), { headers: { 'Content-Type': found.type } });
}
