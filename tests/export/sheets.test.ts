import { expect, test } from 'vitest';
import { hashSheets } from '#lib/export/sheets.ts';

const sheets = (text: string) => hashSheets(new Map([['styles/a.css', text]])).get('styles/a.css');

test('a sheet is short, flat, and named for what is in it', () => {
  const sheet = sheets('/* Why */\n.a {\n  color: red;\n  .b {\n    color: blue;\n  }\n}\n');
  expect(sheet?.text).toBe('.a{color:red}.a .b{color:#00f}');
  expect(sheet?.name).toMatch(/^styles\/a\.[0-9a-f]{8}\.css$/);
  expect(sheets('.a { color: green }')?.name).not.toBe(sheet?.name);
});

test('what is no style is refused', () => {
  expect(() => sheets('.a { color: red')).not.toThrow();
  expect(() => sheets('.a { { }')).toThrow();
});
