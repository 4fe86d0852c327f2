import { FrontPage } from '#components/page/FrontPage.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { pageMetadata } from '#lib/seo/metadata.ts';
import { paths, site } from '#lib/site.ts';
import { movedLately } from '#lib/tracker/standing.ts';

export const metadata = pageMetadata(paths.front('en'), `${site.name}: ${site.tagline}`, site.tagline);

export default function HomePage() {
  const edition = loadEdition();
  return <FrontPage edition={edition} moved={movedLately(edition.commitments)} lang="en" />;
}
