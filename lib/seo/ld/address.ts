import { site } from '#lib/site.ts';

/** The whole address of a path of the site. */
export const addressOf = (path: string): string => `${site.url}${path}`;

/** The name by which programs know what a page is about, apart from the page itself. */
export const idOf = (path: string, what: string): string => `${addressOf(path)}#${what}`;
