import { notFound } from 'next/navigation';
import { TrackerPage } from '#components/commitment/TrackerPage.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { viewPath } from '#lib/tracker/views.ts';
import { numeral, wordsOf } from '#lib/words/words.ts';
import { allViews, linksFrom, viewAt } from '../../tracker.ts';

type Props = { params: Promise<{ lang: Language; view: string[] }> };

export const dynamicParams = false;
export const generateStaticParams = () =>
  allViews()
    .map(viewPath)
    .filter((path) => path !== '')
    .map((path) => ({ view: path.split('/') }));

export async function generateMetadata({ params }: Props) {
  const { lang, view: steps } = await params;
  const { tracker, locale, statuses } = wordsOf(lang);
  const view = viewAt(steps.join('/'));
  if (!view) return {};
  const names: Record<string, string> = { ...statuses, ...tracker.kinds, ...tracker.slips };
  const which = view.narrowed ? (names[view.narrowed.value] ?? view.narrowed.value) : tracker.all;
  const shown = tracker.shown(
    numeral(view.rows.length, locale),
    numeral(loadEdition().commitments.length, locale),
  );
  const title = `${tracker.title}: ${which}, ${tracker.sorts[view.sort]}`;
  return pageMetadata(paths.commitmentsBy(lang, steps.join('/')), titled(title), `${which}: ${shown}`);
}

export default async function CommitmentsBy({ params }: Props) {
  const { lang, view: steps } = await params;
  const view = viewAt(steps.join('/'));
  if (!view) notFound();
  return (
    <TrackerPage view={view} links={linksFrom(view)} total={loadEdition().commitments.length} lang={lang} />
  );
}
