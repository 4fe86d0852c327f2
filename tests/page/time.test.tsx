import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Time } from '#components/page/Time.tsx';

test.each([
  ['2019-11-05', '<time dateTime="2019-11-05">x</time>'],
  ['2019-11', '<time dateTime="2019-11">x</time>'],
  ['2019', '<time dateTime="2019">x</time>'],
  ['2019-Q4', '<span>x</span>'],
])('HTML has a form for %s, or nothing is claimed', (date, html) => {
  expect(renderToStaticMarkup(<Time date={date}>x</Time>)).toBe(html);
});
