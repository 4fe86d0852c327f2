import type { TrackerLinks } from '#components/commitment/TrackerPage.tsx';
import type { Edition } from '#lib/content/edition.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { trackerRows } from '#lib/tracker/rows.ts';
import { choices, sorts, type TrackerView, trackerViews, viewPath } from '#lib/tracker/views.ts';

const rows = (edition: Edition) => trackerRows(edition.commitments, recordDate(edition));

export const allViews = (edition: Edition) => trackerViews(rows(edition));
export const viewAt = (edition: Edition, path: string) =>
  allViews(edition).find((view) => viewPath(view) === path);

/** Where the tracker leads from a view: narrowed otherwise in the same order, or sorted otherwise. */
export function linksFrom(edition: Edition, { narrowed, sort }: TrackerView): TrackerLinks {
  const all = rows(edition);
  return {
    choices: (['status', 'kind', 'slip'] as const)
      .flatMap((by) => choices(all, by))
      .map((choice) => ({ ...choice, path: viewPath({ narrowed: choice, sort }) })),
    whole: viewPath({ sort }),
    sorts: sorts.map((other) => ({
      sort: other,
      path: viewPath({ sort: other, ...(narrowed ? { narrowed } : {}) }),
    })),
  };
}
