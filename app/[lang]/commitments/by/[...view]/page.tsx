import { notFound } from 'next/navigation';
import { TrackerPage } from '#components/commitment/TrackerPage.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { listing } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { viewPath } from '#lib/tracker/views.ts';
import { numeral, wordsOf } from '#lib/words/words.ts';
import { allViews, linksFrom, viewAt } from '../../tracker.ts';

type Props = { params: Promise<{ lang: Language; view: string[] }> };

export const dynamicParams = false;
export const generateStaticParams = () =>
  allViews()
    .map(viewPath)
    .filter((path) => path !== '')
    .map((path) => ({ view: path.split('/') }));

function describedAt(path: string, lang: Language) {
  const { tracker, locale, statuses } = wordsOf(lang);
  const view = viewAt(path);
  if (!view) return undefined;
  const names: Record<string, string> = { ...statuses, ...tracker.kinds, ...tracker.slips };
  const which = view.narrowed ? (names[view.narrowed.value] ?? view.narrowed.value) : tracker.all;
  const shown = tracker.shown(
    numeral(view.rows.length, locale),
    numeral(loadEdition().commitments.length, locale),
  );
  const title = `${tracker.title}: ${which}, ${tracker.sorts[view.sort]}`;
  return { path: paths.commitmentsBy(lang, path), title, description: `${which}: ${shown}`, lang };
}

export async function generateMetadata({ params }: Props) {
  const { lang, view } = await params;
  const page = describedAt(view.join('/'), lang);
  return page ? pageMetadata(page.path, titled(page.title), page.description) : {};
}

export default async function CommitmentsBy({ params }: Props) {
  const { lang, view: steps } = await params;
  const view = viewAt(steps.join('/'));
  const page = describedAt(steps.join('/'), lang);
  if (!view || !page) notFound();
  return (
    <>
      <JsonLd things={listing(page, [wordsOf(lang).nav.promises, paths.commitments(lang)])} />
      <TrackerPage view={view} links={linksFrom(view)} total={loadEdition().commitments.length} lang={lang} />
    </>
  );
}
