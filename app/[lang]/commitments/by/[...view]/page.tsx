import { notFound } from 'next/navigation';
import { TrackerPage } from '#components/commitment/TrackerPage.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { editionFor, loadEdition } from '#lib/content/edition.ts';
import { listing } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { viewPath } from '#lib/tracker/views.ts';
import { numeral, wordsOf } from '#lib/words/words.ts';
import { pagesByView } from '../../../../params.ts';
import { allViews, linksFrom, viewAt } from '../../tracker.ts';

type Props = { params: Promise<{ lang: Language; view: string[] }> };

export const dynamicParams = false;
export const generateStaticParams = pagesByView(
  () =>
    allViews(loadEdition())
      .map(viewPath)
      .filter((path) => path !== ''),
  paths.commitmentsBy,
);

function pageAt(path: string, lang: Language) {
  const { tracker, locale, statuses } = wordsOf(lang);
  const edition = editionFor(paths.commitmentsBy(lang, path));
  const view = viewAt(edition, path);
  if (!view) return undefined;
  const names: Record<string, string> = { ...statuses, ...tracker.kinds, ...tracker.slips };
  const which = view.narrowed ? (names[view.narrowed.value] ?? view.narrowed.value) : tracker.all;
  const shown = tracker.shown(numeral(view.rows.length, locale), numeral(edition.commitments.length, locale));
  const title = `${tracker.title}: ${which}, ${tracker.sorts[view.sort]}`;
  const described = { path: paths.commitmentsBy(lang, path), title, description: `${which}: ${shown}`, lang };
  return { edition, view, described };
}

export async function generateMetadata({ params }: Props) {
  const { lang, view } = await params;
  const page = pageAt(view.join('/'), lang)?.described;
  return page ? pageMetadata(page.path, titled(page.title), page.description) : {};
}

export default async function CommitmentsBy({ params }: Props) {
  const { lang, view: steps } = await params;
  const page = pageAt(steps.join('/'), lang);
  if (!page) notFound();
  const { edition, view, described } = page;
  return (
    <>
      <JsonLd things={listing(described, [wordsOf(lang).nav.promises, paths.commitments(lang)])} />
      <TrackerPage
        view={view}
        links={linksFrom(edition, view)}
        total={edition.commitments.length}
        lang={lang}
      />
    </>
  );
}
