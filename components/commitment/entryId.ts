import type { HistoryEntry } from '#lib/content/records.ts';

/** The anchor of a history entry on its commitment's page; a date may have several entries. */
export const entryId = (history: readonly HistoryEntry[], entry: HistoryEntry) =>
  `entry-${history.indexOf(entry) + 1}`;
