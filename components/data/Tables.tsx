import type { Offered } from '#lib/data/catalogue.ts';
import { count, type Words } from '#lib/words/words.ts';
import { FileLink } from './FileLink.tsx';

type Named = keyof Words['data']['tables']['what'];

/** Each flat table: what a row is, how many there are, and the columns. */
export function Tables({ files, words }: { files: readonly Offered[]; words: Words }) {
  const { what, columns } = words.data.tables;
  const tables = files.filter((file): file is Offered & { of: Named } => file.of in what);
  return (
    <ul className="grid gap-x-10 md:grid-cols-2">
      {tables.map((file) => (
        <li key={file.path} className="grid gap-1 border-t border-rule py-3 font-sans">
          <h3 className="font-serif text-xl">{file.path}</h3>
          <p className="text-base leading-snug">{what[file.of]}.</p>
          <p className="text-base leading-snug text-muted">
            {columns}: {file.columns?.join(', ')}
          </p>
          <p className="flex flex-wrap items-baseline gap-x-6 text-base">
            <span className="tabular-nums">{count(file.count, words.data.rows, words.locale)}</span>
            <FileLink file={file} form="csv" of={file.path} words={words} />
          </p>
        </li>
      ))}
    </ul>
  );
}
