import { type Language, site } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

/** Who makes this, under what licence. */
export function Footer({ lang }: { lang: Language }) {
  const { footer } = wordsOf(lang);
  return (
    <footer className="border-t border-rule">
      <div className="mx-auto grid max-w-[68rem] gap-2 px-5 py-8 font-sans text-[0.9375rem] text-muted md:px-8">
        <p className="font-serif text-lg font-semibold text-ink">{site.name}</p>
        <p className="max-w-[40rem]">{footer.who}</p>
        <p>
          {footer.licence}{' '}
          <a href={site.licence.url} rel="license">
            {site.licence.name}
          </a>
          . {footer.nothing}
        </p>
      </div>
    </footer>
  );
}
