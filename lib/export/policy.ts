/** The Content-Security-Policy: nothing from anywhere, but what the site itself uses from itself. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'inline-speculation-rules'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

const written = (all: Record<string, string>) =>
  Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** As a page carries it; `frame-ancestors` counts only in a header. */
export const policy = written(directives);
export const policyHeader = written({ ...directives, 'frame-ancestors': "'none'" });

// Pages of the record are cheap to fetch ahead; what has an extension is no page: data, feeds, the calendar.
const pages = { and: [{ href_matches: '/*' }, { not: { href_matches: '/*.*' } }] };
const speculation = {
  prefetch: [{ where: pages, eagerness: 'moderate' }],
  prerender: [{ where: pages, eagerness: 'moderate' }],
};

/** What the export adds to the head of every page. */
export const addedToHead = [
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  `<script type="speculationrules">${JSON.stringify(speculation)}</script>`,
].join('');
