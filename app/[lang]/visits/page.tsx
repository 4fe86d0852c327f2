import { notFound } from 'next/navigation';
import { TimelinePage } from '#components/visit/TimelinePage.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { numeral, wordsOf } from '#lib/words/words.ts';
import { allViews, timelineProps } from './timeline.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { timeline, locale } = wordsOf(lang);
  const total = numeral(loadEdition().visits.length, locale);
  return pageMetadata(paths.visits(lang), titled(timeline.kicker), timeline.standfirst(total));
}

export default async function Visits({ params }: Props) {
  const view = allViews().get('');
  if (!view) notFound();
  return <TimelinePage {...timelineProps('', view, (await params).lang)} />;
}
