import { policyHeader } from './policy.ts';

/** The headers that every response carries. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyHeader,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

/** What is sent beside them for the open data: scripts of other sites may read it. */
export const dataHeaders: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*' };

/** For what has a hash in its name: it never changes. */
export const forEver = 'public, max-age=31536000, immutable';
export const hashed = '/_next/static/';

/** Every header of the response at a path. Names in Devanagari and Cyrillic need their encoding said; JSON is always UTF-8. */
export const headersOf = (path: string): Readonly<Record<string, string>> => ({
  ...headers,
  'Cache-Control': path.startsWith(hashed) ? forEver : 'no-cache',
  ...(path.startsWith('/data/') ? dataHeaders : {}),
  ...(path.endsWith('.csv') ? { 'Content-Type': 'text/csv; charset=utf-8' } : {}),
});

const lines = (path: string, all: Readonly<Record<string, string>>) =>
  [path, ...Object.entries(all).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/** The same for hosts that read a file of headers (Netlify, Cloudflare Pages). */
export const headersFile = [
  lines('/*', headers),
  lines(`${hashed}*`, { 'Cache-Control': forEver }),
  lines('/data/*', dataHeaders),
  lines('/*.csv', { 'Content-Type': 'text/csv; charset=utf-8' }),
].join('\n');
