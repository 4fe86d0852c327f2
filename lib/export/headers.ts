import { dirname } from 'node:path';
import { calendarFile, feedForms } from '#lib/site.ts';
import { policyHeader } from './policy.ts';

/** The headers that every response carries, beside the policy of its path. */
export const headers: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** What is sent beside them for the open data and for feeds: scripts of other sites may read them. */
const dataHeaders: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*' };

/** For what has a hash in its name: it never changes. */
const forEver = 'public, max-age=31536000, immutable';
const hashed = (searchParts: number): string[] => [
  '/_next/static/',
  '/modules/',
  ...Array.from({ length: searchParts }, (_, i) => i + 1).flatMap((part) =>
    ['filter', 'fragment', 'index'].map((folder) => `/search/${part}/${folder}/`),
  ),
];

const utf8 = (type: string) => ({ 'Content-Type': `${type}; charset=utf-8` });

/**
 * What is sent for a file by the end of its address. Names in Devanagari and Cyrillic need their encoding said; JSON is
 * always UTF-8; a host would take a feed for plain XML.
 */
const byEnd: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '.csv': utf8('text/csv'),
  '.txt': utf8('text/plain'),
  'sitemap.xml': utf8('application/xml'),
  ...Object.fromEntries(
    [...Object.values(feedForms), calendarFile].map(({ file, type }) => [
      `/${file}`,
      { ...utf8(type), ...dataHeaders },
    ]),
  ),
};

const lines = (path: string, all: Readonly<Record<string, string>>) =>
  [path, ...Object.entries(all).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/** The part of the site that a page is in: a folder under its language, or the page itself. */
export function areaOf(page: string): string {
  const [language, area] = page.endsWith('.html') ? dirname(page).split('/') : [];
  if (area) return `/${language}/${area}/*`;
  return `/${page.replace(/(^|\/)index\.html$/, '$1')}`;
}

/**
 * What a host sends with each response, in the form that Netlify, Cloudflare Pages and our own server read. A host sends
 * what every fitting rule says, and of two policies both count: so no path fits two rules with a policy.
 */
export function headersFile(styles: ReadonlyMap<string, string>, searchParts: number): string {
  const areas = Map.groupBy(styles, ([page]) => areaOf(page));
  // An address of an area that has no page there shows the page that says so.
  const lost = styles.get('404.html') ?? '';
  const policies = new Map([['/search/*', policyHeader('/search/')]]);
  for (const [area, pages] of areas)
    policies.set(area, policyHeader(area, [...pages.map(([, style]) => style), lost]));
  return [
    lines('/*', headers),
    ...[...policies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([area, policy]) => lines(area, { 'Content-Security-Policy': policy })),
    ...hashed(searchParts).map((folder) => lines(`${folder}*`, { 'Cache-Control': forEver })),
    lines('/data/*', dataHeaders),
    ...Object.entries(byEnd).map(([end, all]) => lines(`/*${end}`, all)),
  ].join('\n');
}

/** What the rules of such a file say of a path; what they leave unsaid of keeping a response, as a host would. */
export function headersIn(file: string): (path: string) => Record<string, string> {
  const rules = file
    .split(/\n(?=\/)/)
    .map((rule) => rule.trim().split(/\n\s*/))
    .map(([pattern = '', ...all]) => ({
      fits: new RegExp(`^${pattern.replace(/[.+?()[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`),
      headers: Object.fromEntries(
        all.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      ),
    }));
  return (path) =>
    Object.assign(
      { 'Cache-Control': 'no-cache' },
      ...rules.filter(({ fits }) => fits.test(path)).map(({ headers }) => headers),
    );
}
