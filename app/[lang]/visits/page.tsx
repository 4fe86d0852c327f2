import { Heading } from '#components/page/Heading.tsx';
import { VisitTimeline } from '#components/visit/VisitTimeline.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { groupByYear } from '#lib/timeline/years.ts';
import { wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst } = wordsOf(lang).visits;
  return pageMetadata(paths.visits(lang), titled(title), standfirst);
}

export default async function Visits({ params }: Props) {
  const { lang } = await params;
  const { kicker, title, standfirst } = wordsOf(lang).visits;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <Heading kicker={kicker} title={title} standfirst={standfirst} />
      <VisitTimeline years={groupByYear(loadEdition().visits)} lang={lang} />
    </div>
  );
}
