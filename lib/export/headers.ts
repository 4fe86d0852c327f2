/** The headers that every response carries. Scripts and styles in the page are Next.js's own until the export drops them. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

/** What is sent beside them for the open data: scripts of other sites may read it. A static host has to be told the same. */
export const dataHeaders: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*' };

/** Every header of the response at a path. Names in Devanagari and Cyrillic need their encoding said; JSON is always UTF-8. */
export const headersOf = (path: string): Readonly<Record<string, string>> => ({
  ...headers,
  ...(path.startsWith('/data/') ? dataHeaders : {}),
  ...(path.endsWith('.csv') ? { 'Content-Type': 'text/csv; charset=utf-8' } : {}),
});
