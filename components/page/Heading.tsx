import type { ReactNode } from 'react';
import { awaited } from './HeadLinks.tsx';

/** Kicker, headline and standfirst at the top of a page. */
export function Heading({
  kicker,
  title,
  names,
  standfirst,
}: {
  kicker?: ReactNode;
  title: string;
  /** The title in other scripts. */
  names?: ReactNode;
  standfirst?: string;
}) {
  return (
    <header className="grid gap-3">
      {kicker ? <p className="label">{kicker}</p> : null}
      <h1 className="text-[min(2rem,10.5vw)] leading-[1.12] md:text-[2.875rem]">
        {/* Not the heading itself: with an id it would be a part of its own in the search. */}
        <span id={awaited}>{title}</span>
      </h1>
      {names}
      {standfirst ? (
        <p className="max-w-[54rem] text-reading leading-snug text-muted md:text-[1.375rem]">{standfirst}</p>
      ) : null}
    </header>
  );
}
