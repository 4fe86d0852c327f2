import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TrackerPage } from '#components/commitment/TrackerPage.tsx';

const note = /may stand in several groups/;

/** The tracker of so many promises, with so many of them past their date and late. */
const pageOf = (total: number, past: number, late: number) =>
  renderToStaticMarkup(
    <TrackerPage
      title=""
      view={{ sort: 'moved', rows: [] }}
      links={{
        choices: [
          { by: 'slip', value: 'past', count: past, path: 'slip/past' },
          { by: 'slip', value: 'late', count: late, path: 'slip/late' },
        ],
        whole: '',
        sorts: [],
      }}
      total={total}
      lang="en"
    />,
  );

test('where the groups of promised dates count more than there are promises, the page says why', () => {
  expect(pageOf(3, 2, 2)).toMatch(note);
});

test('where each promise stands in one group, nothing needs to be said', () => {
  expect(pageOf(3, 2, 1)).not.toMatch(note);
});
