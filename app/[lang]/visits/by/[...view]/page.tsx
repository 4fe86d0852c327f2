import { notFound } from 'next/navigation';
import { TimelinePage } from '#components/visit/TimelinePage.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { viewPath } from '#lib/timeline/views.ts';
import { numeral, wordsOf } from '#lib/words/words.ts';
import { allViews, nameOf, timelineProps, viewAt } from '../../timeline.ts';

type Props = { params: Promise<{ lang: Language; view: string[] }> };

export const dynamicParams = false;
export function generateStaticParams() {
  const paths = allViews().map(({ narrowed }) => viewPath(narrowed));
  const views = paths.filter((path) => path !== '').map((path) => ({ view: path.split('/') }));
  return views.length > 0 ? views : [{ view: ['_'] }];
}

export async function generateMetadata({ params }: Props) {
  const { lang, view: steps } = await params;
  const view = viewAt(steps.join('/'));
  if (!view) return {};
  const { timeline, locale } = wordsOf(lang);
  const name = nameOf(view.narrowed, lang);
  const shown = timeline.shown(
    numeral(view.visits.length, locale),
    numeral(loadEdition().visits.length, locale),
  );
  return pageMetadata(
    paths.visitsBy(lang, steps.join('/')),
    titled(`${timeline.narrowed}: ${name}`),
    `${name}: ${shown}`,
  );
}

export default async function VisitsBy({ params }: Props) {
  const { lang, view: steps } = await params;
  const view = viewAt(steps.join('/'));
  if (!view) notFound();
  return <TimelinePage {...timelineProps(view, lang)} />;
}
