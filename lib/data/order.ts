/** Records by their ids, so that a new one moves no other; by code unit, so that the order is the same on every machine. */
export const inOrder = <R extends { readonly id: string }>(records: readonly R[]): R[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
