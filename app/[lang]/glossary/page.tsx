import { Glossary } from '#components/entity/Glossary.tsx';
import { Heading } from '#components/page/Heading.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { byLetter } from '#lib/related/letters.ts';
import { termSet } from '#lib/seo/ld/terms.ts';
import { trail } from '#lib/seo/ld/trail.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst } = wordsOf(lang).entities.glossary;
  return pageMetadata(paths.glossary(lang), titled(title), standfirst);
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst } = wordsOf(lang).entities.glossary;
  const { glossary } = editionFor(paths.glossary(lang));
  return (
    <div className="grid gap-8">
      <Heading title={title} standfirst={standfirst} />
      <Glossary letters={byLetter(glossary, lang)} lang={lang} />
      <JsonLd
        things={[
          termSet({ path: paths.glossary(lang), title, description: standfirst, lang }, glossary),
          trail(lang, [title, paths.glossary(lang)]),
        ]}
      />
    </div>
  );
}
