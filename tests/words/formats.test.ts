import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dateFormat, numberFormat } from '#lib/words/formats.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('one locale and one wish share a format, others have their own', () => {
  const format = numberFormat('en-GB', { style: 'percent' });
  expect(numberFormat('en-GB', { style: 'percent' })).toBe(format);
  expect(numberFormat('de-DE', { style: 'percent' }).format(0.5)).toBe('50\u00a0%');
  expect(numberFormat('en-GB', {}).format(0.5)).toBe('0.5');
});

test('a day is written as it is, wherever the build runs', () => {
  const format = dateFormat('en-GB', { day: 'numeric', month: 'long' });
  expect(format.resolvedOptions().timeZone).toBe('UTC');
});

test('no page makes a format for itself', () => {
  const own = /new Intl\.(?:DateTimeFormat|NumberFormat|PluralRules|DisplayNames|ListFormat)\(/;
  const files = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  const making = files.filter((file) => own.test(readFileSync(join(root, file), 'utf8')));
  expect(making).toEqual([join('lib', 'words', 'formats.ts')]);
});
