import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PromisedDates } from '#components/commitment/PromisedDates.tsx';
import type { Commitment } from '#lib/content/records.ts';
import { slipsOf } from '#lib/tracker/slip.ts';
import { wordsOf } from '#lib/words/words.ts';

const today = '2026-11-22';

/** What the page says of one thing promised for these years in turn. */
function textOf(...years: string[]): string {
  const history = years.map((by, i) => ({
    date: `2019-0${i + 1}-01`,
    what: `Promised for ${by}`,
    sources: [],
    due: { what: 'ships delivered', by, sources: [] },
  }));
  const [chain] = slipsOf({ history } as unknown as Commitment, today);
  if (!chain) throw new Error('Expected a chain');
  const html = renderToStaticMarkup(<PromisedDates chain={chain} today={today} words={wordsOf('en')} />);
  return html.replace(/<svg.*?<\/svg>/g, '').replace(/<[^>]*>/g, '');
}

test.each([
  [['2022', '2023'], ' · re-dated once'],
  [['2022', '2023', '2024'], ' · re-dated twice'],
  [['2022', '2023', '2024', '2025'], ' · re-dated 3 times'],
])('a thing promised for %j is said to be%s', (years, says) => expect(textOf(...years)).toContain(says));

test('of a date that was never moved nothing is said', () => {
  expect(textOf('2022')).not.toContain('re-dated');
});
