import { isKept } from '#lib/export/plan.ts';
import type { Language } from '#lib/site.ts';

/**
 * What has to be rendered. Next.js stops on a list of none (NOTES.md): a name that no file can have stands in, its page
 * is not found, and the export's last step removes it.
 */
export const toRender = (names: readonly string[]): readonly string[] => (names.length > 0 ? names : ['_']);

/** The layout names the languages; Next.js types them as text. */
type Above = { params: { lang: string } };

/** `generateStaticParams` of pages below a language, each under a name: what has to be rendered of them. */
export const pagesUnder =
  <P>(
    namesOf: () => readonly string[],
    addressOf: (lang: Language, name: string) => string,
    paramsOf: (name: string) => P,
  ) =>
  ({ params: { lang } }: Above): P[] =>
    toRender(namesOf().filter((name) => !isKept(addressOf(lang as Language, name)))).map(paramsOf);

/** The same for the pages of records. */
export const pagesById = (
  records: () => readonly { id: string }[],
  addressOf: (lang: Language, id: string) => string,
) =>
  pagesUnder(
    () => records().map(({ id }) => id),
    addressOf,
    (id) => ({ id }),
  );

/** The same for pages whose address has several steps. */
export const pagesByView = (
  views: () => readonly string[],
  addressOf: (lang: Language, view: string) => string,
) => pagesUnder(views, addressOf, (view) => ({ view: view.split('/') }));
