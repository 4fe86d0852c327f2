import { expect, test } from 'vitest';
import type { Commitment } from '#lib/content/records.ts';
import { stepsOf } from '#lib/tracker/steps.ts';

const stepsThrough = (...entries: [date: string, status: string][]) =>
  stepsOf(
    { history: entries.map(([date, status]) => ({ date, status })) } as unknown as Commitment,
    '2026-11-22',
  );

test('each entry opens a step that runs to the next, and the last runs to the date of the record', () => {
  expect(stepsThrough(['2018', 'agreed'], ['2019-05', 'signed'])).toEqual([
    { from: '2018', to: '2019-05', level: 0, stalled: false },
    { from: '2019-05', to: '2026-11-22', level: 1, stalled: false },
  ]);
});

test.each(['completed', 'cancelled', 'expired'])(
  'what is %s stands no longer than its last entry',
  (status) => {
    expect(stepsThrough(['2018', 'signed'], ['2020', status]).at(-1)?.to).toBe('2020');
  },
);

test.each(['stalled', 'cancelled'])('what is %s stays on the level it had reached', (status) => {
  expect(stepsThrough(['2018', 'delivering'], ['2020', status]).at(-1)?.level).toBe(2);
});

test('only a stalled step is drawn as stalled', () => {
  const steps = stepsThrough(['2018', 'signed'], ['2019', 'stalled'], ['2020', 'delivering']);
  expect(steps.map(({ stalled }) => stalled)).toEqual([false, true, false]);
});
