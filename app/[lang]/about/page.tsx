import { notFound } from 'next/navigation';
import { Heading } from '#components/page/Heading.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { Prose } from '#components/page/Prose.tsx';
import { Section } from '#components/page/Section.tsx';
import { type Edition, editionFor } from '#lib/content/edition.ts';
import { formatDate } from '#lib/dates.ts';
import { figureBook } from '#lib/desk/derivations.ts';
import { trail } from '#lib/seo/ld/trail.ts';
import { aboutPage } from '#lib/seo/ld/webPage.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

const pageAt = ({ pages }: Edition, id: string) => pages.find((page) => page.id === id);

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const page = pageAt(editionFor(paths.about(lang)), 'about');
  return page ? pageMetadata(paths.about(lang), titled(page.title), page.standfirst) : {};
}

export default async function About({ params }: Props) {
  const { lang } = await params;
  const edition = editionFor(paths.about(lang));
  const [page, slip] = [pageAt(edition, 'about'), pageAt(edition, 'slip')];
  if (!page) notFound();
  const words = wordsOf(lang);
  const { entities, locale } = words;
  const figures = figureBook(edition, lang);
  return (
    <article className="grid gap-8">
      <Heading title={page.title} standfirst={page.standfirst} />
      <p className="font-sans text-base text-muted">
        {entities.about.checked(formatDate(recordDate(edition), locale))}
      </p>
      <Prose body={page.body} figures={figures} words={words} />
      {slip ? (
        <Section id="slip" title={slip.title}>
          <Prose body={slip.body} figures={figures} words={words} />
        </Section>
      ) : null}
      <JsonLd
        things={[
          aboutPage({ path: paths.about(lang), title: page.title, description: page.standfirst, lang }),
          trail(lang, [page.title, paths.about(lang)]),
        ]}
      />
    </article>
  );
}
