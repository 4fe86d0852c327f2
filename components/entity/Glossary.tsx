import type { Term } from '#lib/content/records.ts';
import type { Language } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { Cited } from '../page/Sources.tsx';

/** Terms by the alphabet, each with an anchor. */
export function Glossary({ terms, lang }: { terms: readonly Term[]; lang: Language }) {
  const words = wordsOf(lang);
  const sorted = [...terms].sort((a, b) => a.term.localeCompare(b.term, lang));
  return (
    <dl className="grid gap-x-12 gap-y-6 md:grid-cols-2">
      {sorted.map(({ id, term, aliases, what, sources }) => (
        <div key={id} id={id} className="grid content-start gap-1 border-t border-rule pt-3">
          <dt className="text-xl font-semibold leading-snug">{term}</dt>
          <dd className="leading-snug">
            {what}
            {aliases.length > 0 ? (
              <span className="block font-sans text-[0.9375rem] text-muted">
                {words.entities.glossary.also} {aliases.join(', ')}
              </span>
            ) : null}
            <Cited sources={sources} words={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
