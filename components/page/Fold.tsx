import type { ReactNode } from 'react';

/** What a phone shows when it is asked for, and a wide screen and paper at once. */
export function Fold({ label, open, children }: { label: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="fold" open={open}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
