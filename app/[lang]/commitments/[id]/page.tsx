import { notFound } from 'next/navigation';
import { CommitmentPage } from '#components/commitment/CommitmentPage.tsx';
import { cardOfCommitment } from '#lib/cards/card.ts';
import { loadEdition } from '#lib/content/edition.ts';
import { sourcesOfCommitment } from '#lib/related/sources.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { trackerRows } from '#lib/tracker/rows.ts';
import { idsOf } from '../../../params.ts';

type Props = { params: Promise<{ lang: Language; id: string }> };

const commitmentAt = (id: string) => loadEdition().commitments.find((commitment) => commitment.id === id);

export const dynamicParams = false;
export const generateStaticParams = () => idsOf(loadEdition().commitments);

export async function generateMetadata({ params }: Props) {
  const { lang, id } = await params;
  const found = commitmentAt(id);
  return found
    ? pageMetadata(paths.commitment(lang, id), titled(found.title), found.summary, {
        json: paths.dataFile(`commitments/${id}.json`),
        card: cardOfCommitment(found, lang),
      })
    : {};
}

export default async function Page({ params }: Props) {
  const { lang, id } = await params;
  const found = commitmentAt(id);
  if (!found) notFound();
  const today = recordDate(loadEdition());
  const [row] = trackerRows([found], today);
  if (!row) notFound();
  return <CommitmentPage row={row} today={today} sources={sourcesOfCommitment(found)} lang={lang} />;
}
