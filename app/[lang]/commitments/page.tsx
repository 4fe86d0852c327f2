import { notFound } from 'next/navigation';
import { TrackerPage } from '#components/commitment/TrackerPage.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { trail } from '#lib/seo/ld/trail.ts';
import { collectionPage } from '#lib/seo/ld/webPage.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { numeral, wordsOf } from '#lib/words/words.ts';
import { linksFrom, viewAt } from './tracker.ts';

type Props = { params: Promise<{ lang: Language }> };

function describedIn(lang: Language) {
  const { tracker, locale } = wordsOf(lang);
  const total = numeral(editionFor(paths.commitments(lang)).commitments.length, locale);
  const description = `${total} ${tracker.standfirst.other}`;
  return { path: paths.commitments(lang), title: tracker.title, description, lang };
}

export async function generateMetadata({ params }: Props) {
  const { path, title, description } = describedIn((await params).lang);
  return pageMetadata(path, titled(title), description);
}

export default async function Commitments({ params }: Props) {
  const { lang } = await params;
  const edition = editionFor(paths.commitments(lang));
  const view = viewAt(edition, '');
  if (!view) notFound();
  const page = describedIn(lang);
  return (
    <>
      <TrackerPage
        view={view}
        title={page.title}
        links={linksFrom(edition, view)}
        total={view.rows.length}
        lang={lang}
      />
      <JsonLd things={[collectionPage(page), trail(lang, [wordsOf(lang).nav.promises, page.path])]} />
    </>
  );
}
