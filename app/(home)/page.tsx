import { pageMetadata } from '#lib/seo/metadata.ts';
import { paths, site } from '#lib/site.ts';
import Front from '../[lang]/page.tsx';

export const metadata = pageMetadata(paths.front('en'), `${site.name}: ${site.tagline}`, site.tagline);

/** The site's root shows the English front page, which has its own address. */
export default function HomePage() {
  return <Front params={Promise.resolve({ lang: 'en' })} />;
}
