import './globals.css';
import { Document } from '#components/page/Document.tsx';
import { Heading } from '#components/page/Heading.tsx';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

const { notFound, nav } = wordsOf('en');

export const metadata = {
  ...pageMetadata('/404.html', titled(notFound.title), notFound.text),
  alternates: null,
  openGraph: null,
  twitter: null,
};

export default function NotFound() {
  const links = [
    [paths.front('en'), nav.front],
    [paths.stories('en'), nav.stories],
    [paths.visits('en'), nav.visits],
    [paths.commitments('en'), nav.promises],
    [paths.search('en'), nav.search],
  ] as const;
  return (
    <Document lang="en">
      <div className="grid gap-6">
        <Heading kicker="404" title={notFound.title} standfirst={notFound.text} />
        <ul className="grid gap-2 text-xl">
          {links.map(([href, name]) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
    </Document>
  );
}
