import { notFound } from 'next/navigation';
import { TrackerPage } from '#components/commitment/TrackerPage.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { listing } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { titleOf } from '#lib/tracker/titles.ts';
import { viewPath } from '#lib/tracker/views.ts';
import { numeral, wordsOf } from '#lib/words/words.ts';
import { pagesByView } from '../../../../params.ts';
import { allViews, linksFrom, viewAt } from '../../tracker.ts';

type Props = { params: Promise<{ lang: Language; view: string[] }> };

export const dynamicParams = false;
export const generateStaticParams = pagesByView(
  (edition) =>
    allViews(edition)
      .map(viewPath)
      .filter((path) => path !== ''),
  paths.commitmentsBy,
);

function pageAt(path: string, lang: Language) {
  const words = wordsOf(lang);
  const { tracker, locale } = words;
  const edition = editionFor(paths.commitmentsBy(lang, path));
  const view = viewAt(edition, path);
  if (!view) return undefined;
  const shown = tracker.shown(numeral(view.rows.length, locale), numeral(edition.commitments.length, locale));
  const name = titleOf(view, words);
  const title = view.sort === 'moved' ? name : tracker.sorted(name, tracker.sorts[view.sort]);
  const described = { path: paths.commitmentsBy(lang, path), title, description: `${title}: ${shown}`, lang };
  return { edition, view, name, described };
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
  const { edition, view, name, described } = page;
  return (
    <>
      <TrackerPage
        view={view}
        title={name}
        links={linksFrom(edition, view)}
        total={edition.commitments.length}
        lang={lang}
      />
      <JsonLd things={listing(described, [wordsOf(lang).nav.promises, paths.commitments(lang)])} />
    </>
  );
}
