import { notFound } from 'next/navigation';
import { loadEdition } from '#lib/content/edition.ts';
import { bookFor } from '#lib/desk/derivations.ts';
import { makesFeeds } from '#lib/export/plan.ts';
import { feedFiles } from '#lib/feeds/files.ts';
import { type Language, languages } from '#lib/site.ts';
import { fileResponse } from '../../../../fileResponse.ts';
import { toRender } from '../../../../params.ts';

type Props = { params: Promise<{ lang: string; id: string; file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;
// A route takes no languages from the layout beside it.
export const generateStaticParams = () =>
  languages.flatMap((lang) =>
    toRender(makesFeeds() ? [] : loadEdition().topics.map(({ id }) => id)).flatMap((id) =>
      feedFiles(loadEdition(), lang, bookFor).map(({ file }) => ({ lang, id, file })),
    ),
  );

export async function GET(_: Request, { params }: Props) {
  const { lang, id, file } = await params;
  const topic = loadEdition().topics.find((each) => each.id === id);
  if (!topic) notFound();
  return fileResponse(feedFiles(loadEdition(), lang as Language, bookFor, topic), file);
}
