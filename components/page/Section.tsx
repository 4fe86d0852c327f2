import type { ReactNode } from 'react';

/** A part of a page under a heading of its own, with an address. */
export function Section({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: string;
  note?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="grid gap-5 border-t-2 border-ink pt-4">
      <div className="grid gap-1">
        <h2 id={id} className="text-2xl md:text-[1.75rem]">
          {title}
        </h2>
        {note ? <p className="note max-w-[42rem] font-sans text-base text-muted">{note}</p> : null}
      </div>
      {children}
    </section>
  );
}
