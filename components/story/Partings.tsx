import type { Source } from '#lib/content/records.ts';
import type { Parting } from '#lib/related/disagreements.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { Disagreements } from '../page/Disagreements.tsx';

interface Props {
  partings: readonly Parting[];
  /** Those of the story, which its page lists. */
  sources: readonly Source[];
  lang: Language;
}

/** The questions on which a story's sources part, under the visit or the promise that they are about. */
export function Partings({ partings, sources, lang }: Props) {
  const words = wordsOf(lang);
  return (
    <div className="grid gap-9">
      {partings.map(({ of, questions }) => (
        <div key={of.id} className="grid gap-4">
          <h3 className="font-sans text-base font-semibold tracking-normal">
            <a
              href={
                of.collection === 'visits'
                  ? `${paths.visit(lang, of.id)}#disagreements`
                  : `${paths.commitment(lang, of.id)}#disagreements`
              }
            >
              {of.title}
            </a>
          </h3>
          <Disagreements items={questions} listed={sources} words={words} />
        </div>
      ))}
    </div>
  );
}
