/** Whether a file that is no page leads readers or programs to pages: a feed, a calendar, a list of pages, the manifest. */
export const leadsToPages = (file: string): boolean =>
  /\.(?:xml|json|ics|txt|webmanifest)$/.test(file) && !file.startsWith('data/');

/** The addresses of the site that such a file names: in full, or in a manifest from the root on. */
export function addressesIn(file: string, text: string, url: string): string[] {
  if (file.endsWith('.webmanifest')) return [...text.matchAll(/"(\/[^"]*)"/g)].map(([, path = '']) => path);
  // Lines of a calendar are folded anywhere, in the middle of an address too.
  const whole = file.endsWith('.ics') ? text.replaceAll('\r\n ', '') : text;
  const behind = whole.split(url).slice(1);
  const own = behind.filter((text) => !/^[\w.:-]/.test(text));
  return [...new Set(own.map((text) => url + (/^[^\s"'<>&\\\])]*/.exec(text)?.[0] ?? '')))];
}
