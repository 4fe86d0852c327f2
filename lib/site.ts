/** What the site is called and where it lives. The address is set by SITE_URL at build. */
export const site = {
  name: 'The Delhi–Moscow Record',
  tagline: 'India–Russia defence ties, from promise to outcome',
  url: siteAddress(process.env.SITE_URL ?? 'https://delhi-moscow-record.example'),
  byline: 'The Record desk',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

/** The address of the site without a slash at its end. It has no path: every link begins at the root of the host. */
export function siteAddress(named: string): string {
  const { protocol, pathname, search, hash } = URL.canParse(named) ? new URL(named) : { protocol: '' };
  if (!/^https?:$/.test(protocol) || `${pathname}${search}${hash}` !== '/')
    throw new Error(
      `SITE_URL: Expected an address such as https://example.org, without a path; found \`${named}\``,
    );
  return named.replace(/\/$/, '');
}

export const languages = ['en'] as const;
export type Language = (typeof languages)[number];

/** The forms of a feed: the name of its file, and what it is served as. */
export const feedForms = {
  rss: { file: 'feed.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
} as const;
export const calendarFile = { file: 'visits.ics', type: 'text/calendar' } as const;
export type FeedForm = keyof typeof feedForms;

/** Where each page lives: always with its language, always ending in a slash. */
export const paths = {
  front: (lang: Language) => `/${lang}/`,
  stories: (lang: Language) => `/${lang}/stories/`,
  story: (lang: Language, id: string) => `/${lang}/stories/${id}/`,
  visits: (lang: Language) => `/${lang}/visits/`,
  /** The timeline narrowed, such as `kind/summit` or `year/2019`. */
  visitsBy: (lang: Language, view: string) => `/${lang}/visits/by/${view}/`,
  visit: (lang: Language, id: string) => `/${lang}/visits/${id}/`,
  commitments: (lang: Language) => `/${lang}/commitments/`,
  /** The tracker narrowed or sorted, such as `status/stalled` or `kind/contract/sorted/slip`. */
  commitmentsBy: (lang: Language, view: string) => `/${lang}/commitments/by/${view}/`,
  commitment: (lang: Language, id: string) => `/${lang}/commitments/${id}/`,
  /** All promised dates; no commitment may take this id. */
  slips: (lang: Language) => `/${lang}/commitments/slips/`,
  people: (lang: Language) => `/${lang}/people/`,
  person: (lang: Language, id: string) => `/${lang}/people/${id}/`,
  places: (lang: Language) => `/${lang}/places/`,
  place: (lang: Language, id: string) => `/${lang}/places/${id}/`,
  organisations: (lang: Language) => `/${lang}/organisations/`,
  organisation: (lang: Language, id: string) => `/${lang}/organisations/${id}/`,
  topics: (lang: Language) => `/${lang}/topics/`,
  topic: (lang: Language, id: string) => `/${lang}/topics/${id}/`,
  figures: (lang: Language) => `/${lang}/figures/`,
  /** Every number that a story may name. */
  figureNames: (lang: Language) => `/${lang}/figures/names/`,
  /** The sources of one year, or the undated ones. */
  sources: (lang: Language, year?: string) => `/${lang}/sources/${year ? `${year}/` : ''}`,
  glossary: (lang: Language) => `/${lang}/glossary/`,
  corrections: (lang: Language) => `/${lang}/corrections/`,
  about: (lang: Language) => `/${lang}/about/`,
  accessibility: (lang: Language) => `/${lang}/accessibility/`,
  /** What is kept on the device; also what stands in the place of a page that is not. */
  offline: (lang: Language) => `/${lang}/offline/`,
  /** The words stand behind it, as `?q=`. */
  search: (lang: Language) => `/${lang}/search/`,
  /** The newest stories in full, of the site or of one topic. */
  feed: (lang: Language, form: FeedForm, topic?: string) =>
    `/${lang}/${topic ? `topics/${topic}/` : ''}${feedForms[form].file}`,
  /** The mark of the record, such as `mark.svg` or `192.png`; `npm run icons` draws them. */
  icon: (file: string) => `/icons/${file}`,
  /** The visits as a calendar to subscribe to. */
  calendar: (lang: Language) => `/${lang}/${calendarFile.file}`,
  manifest: () => '/manifest.webmanifest',
  sitemap: () => '/sitemap.xml',
  newsSitemap: () => '/news-sitemap.xml',
  humans: () => '/humans.txt',
  data: () => '/data/',
  /** A file of the open data, such as `visits.json` or `visits/2019-11-rajnath-singh-russia.json`. */
  dataFile: (file: string) => `/data/${file}`,
  /** The picture that other sites show beside a link to a page. */
  card: (lang: Language, kind: 'stories' | 'visits' | 'commitments' | 'pages', id: string) =>
    `/cards/${lang}/${kind}/${id}.png`,
};

/** A path or fragment as it reads; one that is no UTF-8, such as `%F1`, is taken as it is. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}
