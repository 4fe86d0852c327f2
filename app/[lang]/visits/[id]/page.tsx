import { notFound } from 'next/navigation';
import { VisitPage } from '#components/visit/VisitPage.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { sourcesOfVisit } from '#lib/related/sources.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { daysOf } from '#lib/timeline/days.ts';

type Props = { params: Promise<{ lang: Language; id: string }> };

const visitAt = (id: string) => loadEdition().visits.find((visit) => visit.id === id);

export const dynamicParams = false;
// Next.js stops on a list of none (NOTES.md): an id that no file can have stands in and is not found.
export function generateStaticParams() {
  const ids = loadEdition().visits.map(({ id }) => ({ id }));
  return ids.length > 0 ? ids : [{ id: '_' }];
}

export async function generateMetadata({ params }: Props) {
  const { lang, id } = await params;
  const visit = visitAt(id);
  return visit ? pageMetadata(paths.visit(lang, id), titled(visit.title), visit.summary) : {};
}

export default async function Page({ params }: Props) {
  const { lang, id } = await params;
  const visit = visitAt(id);
  if (!visit) notFound();
  return <VisitPage visit={visit} days={daysOf(visit)} sources={sourcesOfVisit(visit)} lang={lang} />;
}
