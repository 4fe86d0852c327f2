import type { ReactNode } from 'react';

/** The index that a record stands in, and what it is besides. */
export function Kin({ href, index, is }: { href: string; index: string; is?: ReactNode }) {
  return (
    <>
      <a href={href} className="py-1">
        {index}
      </a>
      {is ? <> · {is}</> : null}
    </>
  );
}
