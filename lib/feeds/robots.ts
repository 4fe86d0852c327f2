import { paths, site } from '#lib/site.ts';

/** What robots may read: everything; and where it is listed. */
export const robots = (): string =>
  [
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${site.url}${paths.sitemap()}`,
    `Sitemap: ${site.url}${paths.newsSitemap()}`,
    '',
  ].join('\n');
