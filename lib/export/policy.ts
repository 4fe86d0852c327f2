import { createHash } from 'node:crypto';

// Pages of the record are cheap to fetch ahead; what has an extension is no page: data, feeds, the calendar.
const pages = { and: [{ href_matches: '/*' }, { not: { href_matches: '/*.*' } }] };
const speculation = JSON.stringify({
  prefetch: [{ where: pages, eagerness: 'moderate' }],
  prerender: [{ where: pages, eagerness: 'moderate' }],
});

/** What a policy calls a text that stands in a page: it and nothing else may. */
export const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The Content-Security-Policy: nothing from anywhere, but what the site itself uses from itself. */
const directives = {
  'default-src': "'none'",
  // By its hash: the Nu HTML checker refuses `'inline-speculation-rules'`, and a hash allows these rules alone.
  'script-src': `'self' ${hashOf(speculation)}`,
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

/** What the page at a path, or each page of an area, may do; its styles stand in it. */
function directivesOf(path: string, styles: Iterable<string>): Record<string, string> {
  const script = searches(path) ? `${directives['script-src']} 'wasm-unsafe-eval'` : directives['script-src'];
  // In an order of their own: that of the pages is not the same in each build.
  const hashes = Array.from(new Set(styles), hashOf).sort();
  const style = hashes.length > 0 ? { 'style-src': hashes.join(' ') } : {};
  return { ...directives, 'script-src': script, ...style };
}

/** The policy of the response at a path, of which pages have these styles. */
export const policyHeader = (path: string, styles: Iterable<string> = []) =>
  written({ ...directivesOf(path, styles), 'frame-ancestors': "'none'" });

/** The policy as a page carries it; `frame-ancestors` counts only in a header. */
export const policyMeta = (path: string, style: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${written(directivesOf(path, [style]))}">`;

/** What the export adds at the end of every page: a script in the head would have a slow phone draw an empty page first. */
export const addedAtEnd = `<script type="speculationrules">${speculation}</script>`;
