export interface IndexEntry {
  readonly href: string;
  readonly name: string;
  /** How much of the record points to it, in words. */
  readonly count?: string;
  readonly note: string;
}

export interface IndexGroup {
  /** None where the page's own title says it. */
  readonly title?: string;
  readonly entries: readonly IndexEntry[];
}

/** Entities under headings, in columns: each a link with a line of what it is. */
export function Index({ groups }: { groups: readonly IndexGroup[] }) {
  return (
    <div className="grid gap-10">
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map(({ title, entries }) => (
          <section key={title} aria-label={title} className="grid gap-4 border-t-2 border-ink pt-3">
            {title ? <h2 className="text-2xl">{title}</h2> : null}
            <ul className="gap-x-10 sm:columns-2 lg:columns-3">
              {entries.map((entry) => (
                <Entry key={entry.href} {...entry} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function Entry({ href, name, count, note }: IndexEntry) {
  return (
    <li className="break-inside-avoid pb-3.5 leading-snug">
      <a href={href} className="mr-1 text-lg">
        {name}
      </a>{' '}
      {count ? <span className="inline-block font-sans text-[0.9375rem] text-muted">{count}</span> : null}
      <span className="block font-sans text-[0.9375rem] text-muted">{note}</span>
    </li>
  );
}
