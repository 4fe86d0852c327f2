/** Whether a file of the export serves only the framework in the browser: its code, its payloads, its doubles. */
export function isLeftover(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return (
    isRouterPart(file) ||
    name === 'index.txt' ||
    /^(404|_not-found)\.txt$/.test(name) ||
    /^(404|_not-found)\//.test(file) ||
    // What stands in for pages of which none is to be rendered (app/params.ts).
    /(^|\/)_(\/|$)/.test(file) ||
    (file.startsWith('_next/static/') && (name.endsWith('.js') || name.endsWith('.js.map')))
  );
}

/** Whether a file is a part of a page for the framework’s router; none is to be made (segments.ts). */
export const isRouterPart = (file: string): boolean => /(^|\/)__next[^/]*(\/|$)/.test(file);
