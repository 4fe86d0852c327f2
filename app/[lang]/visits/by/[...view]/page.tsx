import { notFound } from 'next/navigation';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { TimelinePage, type TimelineProps } from '#components/visit/TimelinePage.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { timelineCounts, timelineView } from '#lib/desk/derivations.ts';
import { listing } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { numeral, wordsOf } from '#lib/words/words.ts';
import { pagesByView } from '../../../../params.ts';
import { timelineProps } from '../../timeline.ts';

type Props = { params: Promise<{ lang: Language; view: string[] }> };

export const dynamicParams = false;
export const generateStaticParams = pagesByView(
  (edition) => [...timelineCounts(edition).keys()].filter((path) => path !== ''),
  paths.visitsBy,
);

async function propsAt(params: Props['params']) {
  const { lang, view: steps } = await params;
  const path = steps.join('/');
  const edition = editionFor(paths.visitsBy(lang, path));
  const view = path === '' ? undefined : timelineView(edition, path);
  return view ? timelineProps(edition, path, view, lang) : undefined;
}

function describedBy({ path, title, shown, total, lang }: TimelineProps) {
  const { timeline, locale } = wordsOf(lang);
  const number = timeline.shown(numeral(shown, locale), numeral(total, locale));
  return { path: paths.visitsBy(lang, path), title, description: `${title}: ${number}`, lang };
}

export async function generateMetadata({ params }: Props) {
  const props = await propsAt(params);
  if (!props) return {};
  const { path, title, description } = describedBy(props);
  return pageMetadata(path, titled(title), description);
}

export default async function VisitsBy({ params }: Props) {
  const props = await propsAt(params);
  if (!props) notFound();
  const { lang } = props;
  return (
    <>
      <TimelinePage {...props} />
      <JsonLd things={listing(describedBy(props), [wordsOf(lang).nav.visits, paths.visits(lang)])} />
    </>
  );
}
