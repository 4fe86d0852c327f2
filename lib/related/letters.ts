import type { Term } from '#lib/content/records.ts';

export interface Letter {
  /** `A` to `Z`, or `0–9` for a term that begins with a figure. */
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** Terms by their first letter, in the order of the language. */
export function byLetter(terms: readonly Term[], lang: string): Letter[] {
  const sorted = terms.toSorted((a, b) => a.term.localeCompare(b.term, lang, { numeric: true }));
  const first = ({ term }: Term) => (/^\d/.test(term) ? '0–9' : term.slice(0, 1).toLocaleUpperCase(lang));
  return [...Map.groupBy(sorted, first)].map(([letter, of]) => ({ letter, terms: of }));
}
