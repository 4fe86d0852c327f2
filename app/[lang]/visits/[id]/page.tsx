import { notFound } from 'next/navigation';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { VisitPage } from '#components/visit/VisitPage.tsx';
import { cardOfVisit } from '#lib/cards/card.ts';
import { editionFor, recordAt } from '#lib/content/edition.ts';
import { locate } from '#lib/maps/locate.ts';
import { officeOn } from '#lib/related/offices.ts';
import { sourcesOfVisit } from '#lib/related/sources.ts';
import { neighbours } from '#lib/related/visits.ts';
import { trail } from '#lib/seo/ld/trail.ts';
import { visitEvent } from '#lib/seo/ld/visit.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { daysOf } from '#lib/timeline/days.ts';
import { routeOf } from '#lib/timeline/route.ts';
import { presentAt } from '#lib/timeline/views.ts';
import { wordsOf } from '#lib/words/words.ts';
import { pagesById } from '../../../params.ts';

type Props = { params: Promise<{ lang: Language; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = pagesById(({ visits }) => visits, paths.visit);

export async function generateMetadata({ params }: Props) {
  const { lang, id } = await params;
  const visit = recordAt(editionFor(paths.visit(lang, id)), 'visits', id);
  if (!visit) return {};
  const json = paths.dataFile(`visits/${id}.json`);
  return pageMetadata(paths.visit(lang, id), titled(visit.title), visit.summary, {
    json,
    card: cardOfVisit(visit, lang),
  });
}

export default async function Page({ params }: Props) {
  const { lang, id } = await params;
  const edition = editionFor(paths.visit(lang, id));
  const visit = recordAt(edition, 'visits', id);
  if (!visit) notFound();
  const stops = routeOf(visit);
  const above = [wordsOf(lang).nav.visits, paths.visits(lang)] as const;
  return (
    <>
      <VisitPage
        visit={visit}
        days={daysOf(visit)}
        people={presentAt(visit).map((person) => {
          const office = officeOn(person, visit.start)?.title;
          return office ? { person, office } : { person };
        })}
        map={visit.reached.length > 0 ? locate(visit.reached, stops) : undefined}
        stops={stops}
        {...neighbours(edition.visits, visit)}
        sources={sourcesOfVisit(visit)}
        lang={lang}
      />
      <JsonLd things={[visitEvent(visit, lang), trail(lang, above, [visit.title, paths.visit(lang, id)])]} />
    </>
  );
}
