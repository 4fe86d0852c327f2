import type {
  NewsMediaOrganizationLeaf,
  OrganizationLeaf,
  SearchActionLeaf,
  WebSiteLeaf,
  WithActionConstraints,
} from 'schema-dts';
import { type Language, paths, site } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { addressOf, idOf } from './address.ts';

const logo = { file: '512.png', size: 512 } as const;

/** Who publishes the record. */
export const publisher = (lang: Language): NewsMediaOrganizationLeaf => ({
  '@type': 'NewsMediaOrganization',
  '@id': idOf('/', 'publisher'),
  name: site.name,
  url: addressOf(paths.front(lang)),
  description: wordsOf(lang).footer.who,
  logo: {
    '@type': 'ImageObject',
    url: addressOf(paths.icon(logo.file)),
    width: `${logo.size}`,
    height: `${logo.size}`,
  },
  publishingPrinciples: addressOf(paths.about(lang)),
  correctionsPolicy: addressOf(paths.corrections(lang)),
});

/** Who wrote a story: the desk, which the page about the record explains. */
export const author = (byline: string, lang: Language): OrganizationLeaf => ({
  '@type': 'Organization',
  name: byline,
  url: addressOf(paths.about(lang)),
});

/** The site that a page is part of, in short. */
export const partOf = (lang: Language): WebSiteLeaf => ({
  '@type': 'WebSite',
  '@id': idOf('/', 'site'),
  name: site.name,
  url: addressOf(paths.front(lang)),
});

/** The site itself, and how it is searched. */
export function webSite(lang: Language): WebSiteLeaf {
  const search: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${addressOf(paths.search(lang))}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    ...partOf(lang),
    description: site.tagline,
    inLanguage: lang,
    license: site.licence.url,
    publisher: publisher(lang),
    potentialAction: search,
  };
}
