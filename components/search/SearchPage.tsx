import type { Person, Topic } from '#lib/content/records.ts';
import type { Language } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { Heading } from '../page/Heading.tsx';
import { Lists } from './Lists.tsx';
import { SearchForm } from './SearchForm.tsx';

interface Props {
  /** What the results can be narrowed to. */
  years: readonly string[];
  topics: readonly Topic[];
  people: readonly Person[];
  /** Into how many parts the index is divided. */
  parts: number;
  lang: Language;
}

/** The search; its module fills in the results. Below it, and without scripts alone, the lists of everything. */
export function SearchPage({ lang, ...choices }: Props) {
  const { search } = wordsOf(lang);
  return (
    <div className="searching grid gap-7">
      <Heading title={search.title} standfirst={search.standfirst} />
      <p className="without-scripts max-w-[42rem] text-lg">{search.noScript}</p>
      <SearchForm {...choices} lang={lang} />
      <section id="found" aria-labelledby="results" hidden>
        <h2 id="results" className="sr-only">
          {search.results}
        </h2>
        <ol className="found" />
        <button type="button" className="more" hidden>
          {search.more}
        </button>
      </section>
      <Lists lang={lang} />
      <script type="module" src="/modules/search.js" />
    </div>
  );
}
