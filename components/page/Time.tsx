import type { ReactNode } from 'react';
import { isQuarter, type PartialDate } from '#lib/dates.ts';

interface Props {
  date: PartialDate;
  className?: string;
  /** The date as it is written for readers. */
  children: ReactNode;
}

/** A date for readers, and for programs as far as HTML has a form for it: it has years, months and days, and no quarters. */
export function Time({ date, className, children }: Props) {
  if (isQuarter(date)) return <span className={className}>{children}</span>;
  return (
    <time dateTime={date} className={className}>
      {children}
    </time>
  );
}
