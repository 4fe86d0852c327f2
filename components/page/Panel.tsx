import type { ReactNode } from 'react';

/** A part of a page under a small label, beside or below the main text. */
export function Panel({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-4 border-t-2 border-ink pt-3">
      <h2 id={id} className="label">
        {label}
      </h2>
      {children}
    </section>
  );
}
