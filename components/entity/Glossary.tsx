import type { Term } from '#lib/content/records.ts';
import type { Letter } from '#lib/related/letters.ts';
import type { Language } from '#lib/site.ts';
import { otherNames } from '#lib/words/otherNames.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { Cited } from '../page/Sources.tsx';

const idOf = ({ letter }: Letter) => `letter-${letter.toLowerCase()}`;

/** Terms under their letters, each with an anchor. */
export function Glossary({ letters, lang }: { letters: readonly Letter[]; lang: Language }) {
  const words = wordsOf(lang);
  return (
    <div className="grid gap-9">
      <nav aria-label={words.entities.glossary.letters}>
        <ul className="flex flex-wrap gap-x-2 border-y border-rule py-2 font-sans text-lg font-semibold">
          {letters.map((each) => (
            <li key={each.letter}>
              <a
                href={`#${idOf(each)}`}
                className="inline-block min-w-7 px-1 text-center no-underline hover:underline"
              >
                {each.letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((each) => (
        <section
          key={each.letter}
          aria-labelledby={idOf(each)}
          className="grid gap-x-10 gap-y-3 md:grid-cols-[3rem_minmax(0,1fr)]"
        >
          <h2 id={idOf(each)} className="text-2xl text-muted">
            {each.letter}
          </h2>
          <dl className="grid gap-x-12 gap-y-6 md:grid-cols-2">
            {each.terms.map((term) => (
              <Explained key={term.id} term={term} words={words} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Explained({ term: { id, term, aliases, what, sources }, words }: { term: Term; words: Words }) {
  const others = otherNames(term, aliases);
  return (
    <div id={id} className="grid gap-1 border-t border-rule pt-3">
      <dt className="text-xl font-semibold leading-snug">{term}</dt>
      <dd className="leading-snug">
        {what}
        {others.length > 0 ? (
          <span className="mt-1 block font-sans text-[0.9375rem] text-muted">
            {words.entities.glossary.also} {others.join(', ')}
          </span>
        ) : null}
        <Cited sources={sources} words={words} />
      </dd>
    </div>
  );
}
