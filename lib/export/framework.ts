/** Those of one element. */
export type Attributes = Readonly<Record<string, string>>;

const data = ['application/ld+json', 'speculationrules'];
// The flight payload, and the start of Turbopack's runtime.
const inlined = /^\(?self\.__next_f\b|globalThis\["TURBOPACK"\]|^\(globalThis\.TURBOPACK/;

// React writes no `<` into it.
const payload = /<script>self\.__next_f\.push\([^<]*<\/script>/g;

/**
 * The text of a page as Next.js wrote it, less what most of it is: the payload goes while the page is bytes, for to
 * decode and to parse it would take as long as all the rest.
 */
export const textOf = (page: Buffer): string =>
  Buffer.from(page.toString('latin1').replace(payload, ''), 'latin1').toString();

/** Whether a script is the framework's; what is neither its nor known is refused. */
export function judge({ src, type = '' }: Attributes, text: string): 'ours' | 'framework' | string {
  if (src?.startsWith('/_next/')) return 'framework';
  if (src) return 'ours';
  if (data.includes(type)) return 'ours';
  if (inlined.test(text.trim())) return 'framework';
  return `Has an inline script that the export does not know: \`${text.trim().slice(0, 80)}\`. Make it a module under public/modules/`;
}

/** Whether an element asks for a style sheet. */
export const isSheet = (name: string, { rel }: Attributes) => name === 'link' && rel === 'stylesheet';

/** Whether an element serves the framework alone. */
export const isFramework = (name: string, { rel, as, href, name: called }: Attributes) =>
  name === 'link'
    ? (rel === 'preload' && (as === 'script' || as === 'style')) || (rel === 'preconnect' && href === '/')
    : name === 'meta' && called === 'next-size-adjust';
