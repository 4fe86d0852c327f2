import { SlipsPage } from '#components/commitment/SlipsPage.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { leaf } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { slipsOf, sumUpSlips } from '#lib/tracker/slip.ts';
import { wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { slipsTitle, slipsAll } = wordsOf(lang).tracker;
  return pageMetadata(paths.slips(lang), titled(slipsTitle), slipsAll);
}

export default async function Slips({ params }: Props) {
  const { lang } = await params;
  const edition = editionFor(paths.slips(lang));
  const today = recordDate(edition);
  const chains = edition.commitments
    .flatMap((commitment) => slipsOf(commitment, today))
    .sort((a, b) => b.days - a.days);
  const { nav, tracker } = wordsOf(lang);
  const page = { path: paths.slips(lang), title: tracker.slipsTitle, description: tracker.slipsAll, lang };
  return (
    <>
      <SlipsPage chains={chains} summary={sumUpSlips(chains)} today={today} lang={lang} />
      <JsonLd things={leaf(page, [nav.promises, paths.commitments(lang)])} />
    </>
  );
}
