import { notFound } from 'next/navigation';
import { TrackerPage } from '#components/commitment/TrackerPage.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { numeral, wordsOf } from '#lib/words/words.ts';
import { linksFrom, viewAt } from './tracker.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { tracker, locale } = wordsOf(lang);
  const total = numeral(loadEdition().commitments.length, locale);
  return pageMetadata(paths.commitments(lang), titled(tracker.title), `${total} ${tracker.standfirst.other}`);
}

export default async function Commitments({ params }: Props) {
  const { lang } = await params;
  const view = viewAt('');
  if (!view) notFound();
  return <TrackerPage view={view} links={linksFrom(view)} total={view.rows.length} lang={lang} />;
}
