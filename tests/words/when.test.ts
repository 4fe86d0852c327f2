import { expect, test } from 'vitest';
import { whenInYear, whenWithYear } from '#lib/words/when.ts';
import { wordsOf } from '#lib/words/words.ts';

const words = wordsOf('en');

test.each([
  ['2019-11-05', '2019-11-07', '5–7 November', '5–7 November 2019'],
  ['2019-11-05', undefined, '5 November', '5 November 2019'],
  ['2019-04-28', '2019-05-02', '28 April–2 May', '28 April–2 May 2019'],
  ['2019-12-31', '2020-01-02', '31 December 2019–2 January 2020', '31 December 2019–2 January 2020'],
  ['2014-06', undefined, 'June', 'June 2014'],
  ['2001', undefined, 'Day not known', '2001'],
  ['2025-11-17', '2025-11', 'From 17 November', 'From 17 November 2025'],
  ['2018-12', '2018-12-21', 'Until 21 December', 'Until 21 December 2018'],
  ['2004-11-30', '2004-12', 'From 30 November into December', 'From 30 November into December 2004'],
  [
    '2004-12-30',
    '2005-01',
    'From 30 December 2004 into January 2005',
    'From 30 December 2004 into January 2005',
  ],
  ['2004-11', '2004-12', 'November–December', 'November–December 2004'],
  ['2004-12', '2005-01', 'December 2004–January 2005', 'December 2004–January 2005'],
  ['2004-Q3', '2004-Q4', 'Q3 2004 – Q4 2004', 'Q3 2004 – Q4 2004'],
])('a visit from %s to %s was “%s” in its year, and “%s” elsewhere', (start, end, inYear, withYear) => {
  expect(whenInYear({ start, end }, words)).toBe(inYear);
  expect(whenWithYear({ start, end }, words)).toBe(withYear);
});
