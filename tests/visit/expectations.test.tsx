import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Expectations } from '#components/visit/Expectations.tsx';
import type { Expectation } from '#lib/content/records.ts';
import { wordsOf } from '#lib/words/words.ts';

const expectedOf = (start: string, date: string) =>
  renderToStaticMarkup(
    <Expectations
      items={[
        {
          what: 'A pact',
          basis: 'promise',
          reports: [],
          result: 'later',
          came: 'It was signed.',
          steps: [{ date, what: 'It was spoken of.', sources: [] }],
        } as Expectation,
      ]}
      start={start}
      lang="en"
      words={wordsOf('en')}
    />,
  );

test.each([
  ['2019-11-05', '2019-11-04', true],
  ['2019-11-05', '2019-11-05', false],
  ['2019-11', '2019-10', true],
  ['2019-11', '2019-11-02', false],
  ['2019-Q4', '2019-09-30', true],
  ['2019-Q4', '2019-10-05', false],
  ['2019-Q4', '2019-11', false],
  ['2019', '2018-12', true],
])('of a visit from %s on, a step of %s was known before: %s', (start, date, before) => {
  expect(expectedOf(start, date).includes('Until then')).toBe(before);
});
