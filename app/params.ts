/**
 * The addresses of a collection. Next.js stops on a list of none (NOTES.md): an id that no file can have stands
 * in, its page is not found, and the export's last step removes it.
 */
export const idsOf = (records: readonly { id: string }[]) =>
  records.length > 0 ? records.map(({ id }) => ({ id })) : [{ id: '_' }];
