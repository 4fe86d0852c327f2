import { createHash } from 'node:crypto';

// Pages of the record are cheap to fetch ahead; what has an extension is no page: data, feeds, the calendar.
const pages = { and: [{ href_matches: '/*' }, { not: { href_matches: '/*.*' } }] };
const speculation = JSON.stringify({
  prefetch: [{ where: pages, eagerness: 'moderate' }],
  prerender: [{ where: pages, eagerness: 'moderate' }],
});

// By its hash: the Nu HTML checker refuses `'inline-speculation-rules'`, and a hash allows these rules alone.
const speculationHash = `'sha256-${createHash('sha256').update(speculation).digest('base64')}'`;

/** The Content-Security-Policy: nothing from anywhere, but what the site itself uses from itself. */
const directives = {
  'default-src': "'none'",
  'script-src': `'self' ${speculationHash}`,
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

const written = (all: Record<string, string>) =>
  Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

// The engine of the search is WebAssembly: its page and its folder alone may compile some.
const searches = (path: string) => /^\/([a-z]+\/)?search\//.test(path);

const directivesOf = (path: string) =>
  searches(path)
    ? { ...directives, 'script-src': `${directives['script-src']} 'wasm-unsafe-eval'` }
    : directives;

/** As a page carries it; `frame-ancestors` counts only in a header. */
const policyOf = (path: string) => written(directivesOf(path));

/** The policy of the response at a path. */
export const policyHeader = (path: string) => written({ ...directivesOf(path), 'frame-ancestors': "'none'" });

/** What the export adds to the head of the page at a path. */
export const addedToHead = (path: string) =>
  [
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(path)}">`,
    `<script type="speculationrules">${speculation}</script>`,
  ].join('');
