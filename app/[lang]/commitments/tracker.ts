import type { TrackerLinks } from '#components/commitment/TrackerPage.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { trackerRows } from '#lib/tracker/rows.ts';
import { choices, sorts, type TrackerView, trackerViews, viewPath } from '#lib/tracker/views.ts';

const rows = () => {
  const edition = loadEdition();
  return trackerRows(edition.commitments, recordDate(edition));
};

export const allViews = () => trackerViews(rows());
export const viewAt = (path: string) => allViews().find((view) => viewPath(view) === path);

/** Where the tracker leads from a view: narrowed otherwise in the same order, or sorted otherwise. */
export function linksFrom({ narrowed, sort }: TrackerView): TrackerLinks {
  const all = rows();
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
