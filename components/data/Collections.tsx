import type { Offered } from '#lib/data/catalogue.ts';
import type { DataCollection } from '#lib/data/collections.ts';
import { count, type Words } from '#lib/words/words.ts';
import { FileLink } from './FileLink.tsx';

const forms = ['json', 'csv', 'schema'] as const;

/** Each collection with its size and its three files. */
export function Collections({
  collections,
  files,
  words,
}: {
  collections: readonly DataCollection[];
  files: readonly Offered[];
  words: Words;
}) {
  const { names, what } = words.data.collections;
  return (
    <ul className="grid">
      {collections.map((of) => {
        const own = files.filter((file) => file.of === of);
        return (
          <li
            key={of}
            className="grid items-baseline gap-x-6 gap-y-1 border-t border-rule py-3 first:border-t-0 lg:grid-cols-[minmax(0,1fr)_7rem_8rem_7rem_8rem]"
          >
            <div className="min-w-0">
              <h3 className="text-xl">{names[of]}</h3>
              <p className="font-sans text-base leading-snug text-muted">{what[of]}</p>
            </div>
            <div className="grid font-sans text-base sm:flex sm:items-baseline sm:gap-x-6 lg:contents">
              <p className="tabular-nums lg:text-right">
                {count(own[0]?.count ?? 0, words.data.records, words.locale)}
              </p>
              <p className="flex flex-wrap gap-x-6 lg:contents">
                {forms.map((form) => (
                  <FileLink
                    key={form}
                    file={own.find((file) => file.form === form)}
                    form={form}
                    of={names[of]}
                    words={words}
                  />
                ))}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
