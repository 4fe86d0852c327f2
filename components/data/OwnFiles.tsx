import type { Offered } from '#lib/data/catalogue.ts';
import { paths } from '#lib/site.ts';
import type { Words } from '#lib/words/words.ts';

/** Of each kind of record that has files of its own the last by its id, as examples: of visits the newest. */
export function OwnFiles({ files, words }: { files: readonly Offered[]; words: Words }) {
  const { page, file, none } = words.data.own;
  const own = files.filter(({ form }) => form === 'record');
  const kinds = [...new Set(own.map(({ of }) => of))];
  const examples = kinds.flatMap((kind) => own.findLast(({ of }) => of === kind) ?? []);
  if (examples.length === 0) return <p>{none}</p>;
  return (
    <ul className="grid gap-3 font-sans text-base">
      {examples.map((example) => (
        <li key={example.path} className="grid gap-x-4 grid-cols-[2.5rem_minmax(0,1fr)]">
          <span className="py-0.5 text-muted">{page}</span>
          <a href={example.page} className="justify-self-start py-0.5 wrap-anywhere underline">
            {example.page}
          </a>
          <span className="py-0.5 text-muted">{file}</span>
          <a
            href={paths.dataFile(example.path)}
            className="justify-self-start py-0.5 wrap-anywhere underline"
          >
            {paths.dataFile(example.path)}
          </a>
        </li>
      ))}
    </ul>
  );
}
