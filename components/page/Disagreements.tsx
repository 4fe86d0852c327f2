import type { Disagreement, Source } from '#lib/content/records.ts';
import type { Words } from '#lib/words/words.ts';
import { Cited } from './Sources.tsx';

interface Props {
  items: readonly Disagreement[];
  /** The sources in the list of the page. */
  listed?: readonly Source[];
  words: Words;
}

/** Each question with the claims side by side and who makes them. */
export function Disagreements({ items, listed, words }: Props) {
  return (
    <dl className="grid gap-x-10 gap-y-7 md:grid-cols-2">
      {items.map(({ about, claims }) => (
        <div key={about} className="grid gap-2 border-t border-rule pt-3">
          <dt className="text-lg font-semibold leading-snug">{about}</dt>
          {claims.map(({ says, sources }) => (
            <dd key={says} className="border-l-2 border-rule pl-3 leading-snug">
              {says}
              <Cited sources={sources} words={words} {...(listed ? { listed } : {})} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
