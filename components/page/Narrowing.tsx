export interface Chip {
  href: string;
  label: string;
  /** How many entries the view shows. */
  count?: string;
  current: boolean;
}

/** A row of links, each to the same list narrowed or sorted in one way. */
export function Narrowing({ label, chips }: { label: string; chips: readonly Chip[] }) {
  return (
    <nav aria-label={label} className="narrowing">
      <span aria-hidden="true" className="label">
        {label}
      </span>
      <ul>
        {chips.map(({ href, label: text, count, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
              {count ? <span className="count"> {count}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
