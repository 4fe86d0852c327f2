import { FrontPage } from '#components/page/FrontPage.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { figureBook } from '#lib/desk/derivations.ts';
import { strongNumbers } from '#lib/figures/strong.ts';
import { withNumbers } from '#lib/figures/written.ts';
import { frontOf } from '#lib/related/front.ts';
import { webSite } from '#lib/seo/ld/publisher.ts';
import { pageMetadata } from '#lib/seo/metadata.ts';
import { type Language, paths, site } from '#lib/site.ts';
import { stripOf } from '#lib/timeline/strip.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { movedLately } from '#lib/tracker/standing.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  return pageMetadata(paths.front((await params).lang), `${site.name}: ${site.tagline}`, site.tagline);
}

export default async function Front({ params }: Props) {
  const { lang } = await params;
  const edition = editionFor(paths.front(lang));
  const book = figureBook(edition, lang);
  return (
    <>
      <FrontPage
        front={frontOf(edition.stories.map((story) => withNumbers(story, book)))}
        moved={movedLately(edition.commitments)}
        strip={stripOf(edition.visits, recordDate(edition))}
        strong={strongNumbers(book, lang)}
        lang={lang}
      />
      <JsonLd things={[webSite(lang)]} />
    </>
  );
}
