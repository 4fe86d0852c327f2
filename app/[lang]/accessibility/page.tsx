import { notFound } from 'next/navigation';
import { Heading } from '#components/page/Heading.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { Prose } from '#components/page/Prose.tsx';
import { type Edition, editionFor } from '#lib/content/edition.ts';
import { figureBook } from '#lib/desk/derivations.ts';
import { trail } from '#lib/seo/ld/trail.ts';
import { webPage } from '#lib/seo/ld/webPage.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

const statement = ({ pages }: Edition) => pages.find(({ id }) => id === 'accessibility');

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const page = statement(editionFor(paths.accessibility(lang)));
  return page ? pageMetadata(paths.accessibility(lang), titled(page.title), page.standfirst) : {};
}

export default async function Accessibility({ params }: Props) {
  const { lang } = await params;
  const edition = editionFor(paths.accessibility(lang));
  const page = statement(edition);
  if (!page) notFound();
  return (
    <article className="grid gap-8">
      <Heading title={page.title} standfirst={page.standfirst} />
      <Prose body={page.body} figures={figureBook(edition, lang)} words={wordsOf(lang)} />
      <JsonLd
        things={[
          webPage({ path: paths.accessibility(lang), title: page.title, description: page.standfirst, lang }),
          trail(lang, [page.title, paths.accessibility(lang)]),
        ]}
      />
    </article>
  );
}
