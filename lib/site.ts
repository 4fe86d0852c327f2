/** What the site is called and where it lives. The address is set by SITE_URL at build. */
export const site = {
  name: 'The Delhi–Moscow Record',
  tagline: 'India–Russia defence ties, from promise to outcome',
  url: (process.env.SITE_URL ?? 'https://delhi-moscow-record.example').replace(/\/+$/, ''),
  byline: 'The Record desk',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

export const languages = ['en'] as const;
export type Language = (typeof languages)[number];

/** Where each page lives: always with its language, always ending in a slash. */
export const paths = {
  front: (lang: Language) => `/${lang}/`,
  stories: (lang: Language) => `/${lang}/stories/`,
  story: (lang: Language, id: string) => `/${lang}/stories/${id}/`,
  visits: (lang: Language) => `/${lang}/visits/`,
  visit: (lang: Language, id: string) => `/${lang}/visits/${id}/`,
};
