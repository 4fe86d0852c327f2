import { Heading } from '#components/page/Heading.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { CorrectionList } from '#components/story/CorrectionList.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { allCorrections } from '#lib/related/corrections.ts';
import { leaf } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst } = wordsOf(lang).entities.corrections;
  return pageMetadata(paths.corrections(lang), titled(title), standfirst);
}

export default async function Corrections({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst, policy } = wordsOf(lang).entities.corrections;
  return (
    <div className="grid gap-8">
      <Heading title={title} standfirst={standfirst} />
      <p className="max-w-[42rem] text-lg">{policy}</p>
      <CorrectionList corrections={allCorrections(editionFor(paths.corrections(lang)).stories)} lang={lang} />
      <JsonLd things={leaf({ path: paths.corrections(lang), title, description: standfirst, lang })} />
    </div>
  );
}
