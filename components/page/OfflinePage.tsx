import type { Language } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { Heading } from './Heading.tsx';
import { Section } from './Section.tsx';

/** What is kept for reading without a network; also shown in the place of a page that is not. Its module fills it in. */
export function OfflinePage({ lang }: { lang: Language }) {
  const { offline } = wordsOf(lang);
  return (
    <div className="grid gap-8">
      <p id="missed" hidden className="border-l-4 border-ink pl-4 text-xl">
        {offline.missed}
      </p>
      <Heading title={offline.title} standfirst={offline.standfirst} />
      <p className="without-scripts max-w-[42rem] text-lg">{offline.noScript}</p>
      <p className="max-w-[42rem] font-sans text-base text-muted">{offline.told}</p>
      <div id="kept" className="awaited">
        <Section id="kept-pages" title={offline.kept}>
          <p
            role="status"
            data-none={offline.none}
            data-off={offline.off}
            data-cannot={offline.cannot}
            className="max-w-[42rem] text-lg"
          >
            {offline.none}
          </p>
          <ul className="kept" />
          <p className="keeping">
            <label>
              <input type="checkbox" /> {offline.keep}
            </label>
            <button type="button">{offline.forget}</button>
          </p>
        </Section>
      </div>
      <script type="module" src="/modules/offline.js" />
    </div>
  );
}
