export interface IndexGroup {
  readonly title: string;
  readonly entries: readonly { readonly href: string; readonly name: string; readonly note: string }[];
}

/** Entities under headings, in columns: each a link with a line of what it is. */
export function Index({ groups }: { groups: readonly IndexGroup[] }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map(({ title, entries }) => (
          <section key={title} aria-label={title} className="grid gap-4 border-t-2 border-ink pt-3">
            <h2 className="text-2xl">{title}</h2>
            <ul className="gap-x-10 sm:columns-2 lg:columns-3">
              {entries.map(({ href, name, note }) => (
                <li key={href} className="break-inside-avoid pb-3 leading-snug">
                  <a href={href} className="text-lg">
                    {name}
                  </a>
                  <span className="block font-sans text-[0.9375rem] text-muted">{note}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
