import type { Offered } from '#lib/data/catalogue.ts';
import { paths } from '#lib/site.ts';
import { formatSize } from '#lib/words/size.ts';
import type { Words } from '#lib/words/words.ts';

/** A file by its form and size; `of` says to those who hear the link alone what it holds. */
export function FileLink({
  file,
  form,
  of,
  words,
}: {
  file: Offered | undefined;
  form: keyof Words['data']['formats'];
  of: string;
  words: Words;
}) {
  if (!file) return null;
  return (
    <span className="whitespace-nowrap">
      <a href={paths.dataFile(file.path)} className="inline-block py-1 font-semibold underline">
        <span className="sr-only">{of}: </span>
        {words.data.formats[form]}
      </a>{' '}
      <span className="text-muted tabular-nums">{formatSize(file.bytes, words.locale)}</span>
    </span>
  );
}
