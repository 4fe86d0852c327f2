import { notFound } from 'next/navigation';
import { CommitmentPage } from '#components/commitment/CommitmentPage.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { cardOfCommitment } from '#lib/cards/card.ts';
import { editionFor, recordAt } from '#lib/content/edition.ts';
import { sourcesOfCommitment } from '#lib/related/sources.ts';
import { commitmentPage } from '#lib/seo/ld/commitment.ts';
import { trail } from '#lib/seo/ld/trail.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { trackerRows } from '#lib/tracker/rows.ts';
import { wordsOf } from '#lib/words/words.ts';
import { pagesById } from '../../../params.ts';

type Props = { params: Promise<{ lang: Language; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = pagesById(({ commitments }) => commitments, paths.commitment);

export async function generateMetadata({ params }: Props) {
  const { lang, id } = await params;
  const found = recordAt(editionFor(paths.commitment(lang, id)), 'commitments', id);
  return found
    ? pageMetadata(paths.commitment(lang, id), titled(found.title), found.summary, {
        json: paths.dataFile(`commitments/${id}.json`),
        card: cardOfCommitment(found, lang),
      })
    : {};
}

export default async function Page({ params }: Props) {
  const { lang, id } = await params;
  const edition = editionFor(paths.commitment(lang, id));
  const found = recordAt(edition, 'commitments', id);
  if (!found) notFound();
  const [row] = trackerRows([found], recordDate(edition));
  if (!row) notFound();
  const sources = sourcesOfCommitment(found);
  const above = [wordsOf(lang).nav.promises, paths.commitments(lang)] as const;
  return (
    <>
      <CommitmentPage row={row} sources={sources} lang={lang} />
      <JsonLd
        things={[
          commitmentPage(found, sources, lang),
          trail(lang, above, [found.title, paths.commitment(lang, id)]),
        ]}
      />
    </>
  );
}
