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
      <div className="mx-auto flex max-w-[71rem] flex-wrap items-end justify-between gap-x-8 gap-y-3 px-5 py-5 md:px-8 md:py-6">
        <div>
          <a
            href={paths.front(lang)}
            className="text-2xl font-bold leading-tight tracking-tight no-underline md:text-[1.75rem]"
          >
            {site.name}
          </a>
          <p className="font-tagline text-balance text-[0.9375rem] italic text-muted md:text-base">
            {site.tagline}
          </p>
        </div>
        <nav aria-label={nav.label}>
          <ul className="grid grid-cols-3 gap-x-8 font-sans text-base font-semibold sm:flex sm:gap-x-4 md:gap-x-6">
            {links.map(([href, name]) => (
              <li key={href}>
                <a href={href} data-section="" className="inline-block py-1.5 no-underline hover:underline">
                  {name}
                </a>
              </li>
            ))}
            <li>
              <a
                href={paths.search(lang)}
                data-section=""
                aria-keyshortcuts="/"
                className="inline-block py-1.5 no-underline hover:underline"
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
