import { TimelinePage } from '#components/visit/TimelinePage.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { numeral, wordsOf } from '#lib/words/words.ts';
import { timelineProps, viewAt } from './timeline.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { timeline, locale } = wordsOf(lang);
  const total = numeral(loadEdition().visits.length, locale);
  return pageMetadata(paths.visits(lang), titled(timeline.kicker), timeline.standfirst(total));
}

export default async function Visits({ params }: Props) {
  const { lang } = await params;
  const view = viewAt('') ?? { narrowed: {}, visits: [] };
  return <TimelinePage {...timelineProps(view, lang)} />;
}
