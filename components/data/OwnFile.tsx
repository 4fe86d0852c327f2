import { paths } from '#lib/site.ts';
import type { Words } from '#lib/words/words.ts';

/** The line by which a story, visit or commitment offers itself as data: `visits/2019-11-….json`. */
export function OwnFile({ file, words }: { file: string; words: Words }) {
  return (
    <p className="no-print font-sans text-base text-muted">
      <a href={paths.dataFile(file)} type="application/json" className="inline-block py-1 underline">
        {words.data.ownFile}
      </a>
    </p>
  );
}
