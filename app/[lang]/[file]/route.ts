import { loadEdition } from '#lib/content/edition.ts';
import { bookFor } from '#lib/desk/derivations.ts';
import { makesFeeds } from '#lib/export/plan.ts';
import { followFiles } from '#lib/feeds/files.ts';
import { type Language, languages } from '#lib/site.ts';
import { fileResponse } from '../../fileResponse.ts';
import { toRender } from '../../params.ts';

type Props = { params: Promise<{ lang: string; file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;
// A route takes no languages from the layout beside it.
export const generateStaticParams = () =>
  languages.flatMap((lang) => {
    const files = makesFeeds() ? [] : followFiles(loadEdition(), lang, bookFor);
    return toRender(files.map(({ file }) => file)).map((file) => ({ lang, file }));
  });

export async function GET(_: Request, { params }: Props) {
  const { lang, file } = await params;
  return fileResponse(followFiles(loadEdition(), lang as Language, bookFor), file);
}
