import type { ReactNode } from 'react';
import { Fold } from './Fold.tsx';

export interface Chip {
  href: string;
  label: string;
  /** How many entries the view shows. */
  count?: string;
  current: boolean;
}

/** A row of links, each to the same list narrowed or sorted in one way, with a word on what they count. */
export function Narrowing({
  label,
  chips,
  note,
}: {
  label: string;
  chips: readonly Chip[];
  note?: string | undefined;
}) {
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
      {note ? <p className="text-[0.9375rem] text-muted md:col-start-2">{note}</p> : null}
    </nav>
  );
}

/** The ways to narrow a list. The first stands there at once, the others when they are asked for; a phone folds them all. */
export function Narrowings({
  labels,
  open,
  first,
  further,
  children,
}: {
  labels: { fold: string; further: string };
  /** Whether a phone shows them at once. */
  open: boolean;
  first: ReactNode;
  /** Whether one of the others is in use. */
  further: boolean;
  children: ReactNode;
}) {
  return (
    <div className="narrowings no-print">
      <Fold label={labels.fold} open={open}>
        {first}
        <details className="further" open={further}>
          <summary>{labels.further}</summary>
          {children}
        </details>
      </Fold>
    </div>
  );
}
