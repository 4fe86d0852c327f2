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
export const dataHeaders: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*' };

/** For what has a hash in its name: it never changes. */
export const forEver = 'public, max-age=31536000, immutable';
export const hashed: readonly string[] = [
  '/_next/static/',
  '/modules/',
  '/styles/',
  '/search/filter/',
  '/search/fragment/',
  '/search/index/',
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

/** Every header of the response at a path. */
export const headersOf = (path: string): Readonly<Record<string, string>> => ({
  ...headers,
  'Content-Security-Policy': policyHeader(path),
  'Cache-Control': hashed.some((folder) => path.startsWith(folder)) ? forEver : 'no-cache',
  ...(path.startsWith('/data/') ? dataHeaders : {}),
  ...Object.entries(byEnd).find(([end]) => path.endsWith(end))?.[1],
});

const lines = (path: string, all: Readonly<Record<string, string>>) =>
  [path, ...Object.entries(all).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/** The part of the site that a page is in: a folder under its language, or the page itself. */
function areaOf(page: string): string {
  const [language, area] = page.endsWith('.html') ? dirname(page).split('/') : [];
  if (area) return `/${language}/${area}/*`;
  return `/${page.replace(/(^|\/)index\.html$/, '$1')}`;
}

/**
 * The same for hosts that read a file of headers (Netlify, Cloudflare Pages). They send what every fitting rule says,
 * and of two policies both count: so no path fits two rules with a policy.
 */
export const headersFile = (pages: Iterable<string>) =>
  [
    lines('/*', headers),
    ...[...new Set([...[...pages].map(areaOf), '/search/*'])]
      .sort()
      .map((area) => lines(area, { 'Content-Security-Policy': policyHeader(area) })),
    ...hashed.map((folder) => lines(`${folder}*`, { 'Cache-Control': forEver })),
    lines('/data/*', dataHeaders),
    ...Object.entries(byEnd).map(([end, all]) => lines(`/*${end}`, all)),
  ].join('\n');
