import type { ReactNode } from 'react';
import { count, type Words } from '#lib/words/words.ts';

/** What a phone shows when it is asked for, and a wide screen and paper at once. */
export function Fold({ label, open, children }: { label: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="fold" open={open}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}

// As many as a phone shows on a screen or two.
const few = 8;

/** A list that a phone folds if it is long, with how many things are in it. */
export function LongList({
  length,
  of,
  words,
  children,
}: {
  length: number;
  of: { one: string; other: string };
  words: Words;
  children: ReactNode;
}) {
  if (length <= few) return children;
  return <Fold label={words.all(count(length, of, words.locale))}>{children}</Fold>;
}
