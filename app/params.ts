import { type Edition, editionFor } from '#lib/content/edition.ts';
import { isKept, lists } from '#lib/export/plan.ts';
import type { Language } from '#lib/site.ts';

/**
 * What has to be rendered. Next.js stops on a list of none (NOTES.md): a name that no file can have stands in, its page
 * is not found, and the export's last step removes it.
 */
export const toRender = (names: readonly string[]): readonly string[] => (names.length > 0 ? names : ['_']);

/** The layout names the languages; Next.js types them as text. */
type Above = { params: { lang: string } };

/**
 * `generateStaticParams` of pages below a language, each under a name: what has to be rendered of them. What the names are
 * made from is entered in the ledger: as long as it is the same, a build knows all pages without asking.
 */
export const pagesUnder =
  <P>(
    namesOf: (edition: Edition) => readonly string[],
    addressOf: (lang: Language, name: string) => string,
    paramsOf: (name: string) => P,
  ) =>
  ({ params: { lang } }: Above): P[] =>
    toRender(namesOf(editionFor(lists)).filter((name) => !isKept(addressOf(lang as Language, name)))).map(
      paramsOf,
    );

/** The same for the pages of records. */
export const pagesById = (
  records: (edition: Edition) => readonly { id: string }[],
  addressOf: (lang: Language, id: string) => string,
) =>
  pagesUnder(
    (edition) => records(edition).map(({ id }) => id),
    addressOf,
    (id) => ({ id }),
  );

/** The same for pages whose address has several steps. */
export const pagesByView = (
  views: (edition: Edition) => readonly string[],
  addressOf: (lang: Language, view: string) => string,
) => pagesUnder(views, addressOf, (view) => ({ view: view.split('/') }));
