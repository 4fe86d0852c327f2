import { numberFormat } from './formats.ts';

/** The size of a file as a reader wants it: “3 kB”, never less than one. */
export function formatSize(bytes: number, locale: string): string {
  const large = bytes >= 1_000_000;
  const n = bytes / (large ? 1_000_000 : 1000);
  return numberFormat(locale, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(Math.max(n, 1));
}
