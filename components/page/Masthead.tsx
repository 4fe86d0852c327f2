import { type Language, paths, site } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

/**
 * Nameplate and navigation; on a phone the links stand under the name. In which section a page lies the export sees by
 * its address (lib/export/document.ts): a layout is not told.
 */
export function Masthead({ lang }: { lang: Language }) {
  const { nav } = wordsOf(lang);
  const links = [
    [paths.stories(lang), nav.stories],
    [paths.visits(lang), nav.visits],
    [paths.commitments(lang), nav.promises],
    [paths.people(lang), nav.people],
    [paths.figures(lang), nav.figures],
  ] as const;
  return (
    <header className="border-b border-ink">
      <div className="mx-auto max-w-[71rem] flex-wrap items-end justify-between gap-x-8 px-5 pb-2.5 pt-5 md:flex md:px-8 md:py-6">
        <div>
          <p className="text-2xl font-bold tracking-tight md:text-[1.75rem]">
            <a href={paths.front(lang)} className="no-underline">
              {site.name}
            </a>
          </p>
          {/* On a phone in the letters of the navigation: its own would be one more file, and one more to wait for. */}
          <p className="font-sans text-sm text-muted md:font-tagline md:text-base md:italic">
            {site.tagline}
          </p>
        </div>
        <nav aria-label={nav.label} className="mt-2">
          <ul className="flex flex-wrap justify-between gap-x-2 font-sans text-sm font-semibold md:gap-x-6 md:text-base">
            {links.map(([href, name]) => (
              <li key={href}>
                <a href={href} data-section="" className="inline-block py-2 no-underline hover:underline">
                  {name}
                </a>
              </li>
            ))}
            <li>
              <a
                href={paths.search(lang)}
                data-section=""
                aria-keyshortcuts="/"
                className="inline-block py-2 no-underline hover:underline"
              >
                {nav.search}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
