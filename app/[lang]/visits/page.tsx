import { notFound } from 'next/navigation';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { TimelinePage } from '#components/visit/TimelinePage.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { timelineView } from '#lib/desk/derivations.ts';
import { trail } from '#lib/seo/ld/trail.ts';
import { collectionPage } from '#lib/seo/ld/webPage.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { numeral, wordsOf } from '#lib/words/words.ts';
import { timelineProps } from './timeline.ts';

type Props = { params: Promise<{ lang: Language }> };

function describedIn(lang: Language) {
  const { timeline, locale } = wordsOf(lang);
  const total = numeral(editionFor(paths.visits(lang)).visits.length, locale);
  const description = timeline.standfirst(total);
  return { path: paths.visits(lang), title: timeline.kicker, description, lang };
}

export async function generateMetadata({ params }: Props) {
  const { path, title, description } = describedIn((await params).lang);
  return pageMetadata(path, titled(title), description);
}

export default async function Visits({ params }: Props) {
  const { lang } = await params;
  const edition = editionFor(paths.visits(lang));
  const view = timelineView(edition, '');
  if (!view) notFound();
  const page = describedIn(lang);
  return (
    <>
      <TimelinePage {...timelineProps(edition, '', view, lang)} />
      <JsonLd things={[collectionPage(page), trail(lang, [wordsOf(lang).nav.visits, page.path])]} />
    </>
  );
}
