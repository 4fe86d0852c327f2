import { type Language, paths, site } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { Follow } from './Follow.tsx';

/** Who makes this, under what licence, and the parts of the record that the navigation does not name. */
export function Footer({ lang }: { lang: Language }) {
  const { footer, entities, data, offline } = wordsOf(lang);
  const links = [
    [paths.places(lang), entities.places.title],
    [paths.organisations(lang), entities.organisations.title],
    [paths.topics(lang), entities.topics.title],
    [paths.glossary(lang), entities.glossary.title],
    [paths.sources(lang), entities.sourcesPage.title],
    [paths.data(), data.title],
    [paths.corrections(lang), entities.corrections.title],
    [paths.about(lang), footer.about],
    [paths.accessibility(lang), footer.accessibility],
    [paths.offline(lang), offline.link],
  ] as const;
  return (
    <footer className="border-t border-rule">
      <div className="mx-auto grid max-w-[71rem] gap-4 px-5 py-8 font-sans text-[0.9375rem] text-muted md:px-8">
        <p className="font-serif text-lg font-semibold text-ink">{site.name}</p>
        <nav aria-label={footer.label}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1 text-base text-ink">
            {links.map(([href, name]) => (
              <li key={href}>
                <a href={href} className="inline-block py-1 no-underline hover:underline">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Follow lang={lang} />
        <p className="max-w-[42rem]">{footer.who}</p>
        <p className="max-w-[42rem]">
          {footer.licence}{' '}
          <a href={site.licence.url} rel="license">
            {site.licence.name}
          </a>
          . {footer.nothing}
        </p>
        <div
          id="theme-choice"
          data-label={footer.theme.label}
          data-auto={footer.theme.auto}
          data-light={footer.theme.light}
          data-dark={footer.theme.dark}
          className="no-print min-h-8"
        />
        <div id="shortcuts-choice" data-label={footer.shortcuts} className="no-print min-h-8" />
      </div>
    </footer>
  );
}
