import { expect, test } from 'vitest';
import { hashSheets } from '#lib/export/sheets.ts';

const sheet = (text: string) => [...hashSheets(new Map([['styles/a.css', text]])).files][0] ?? [];

test('a sheet is short, flat, and named for what is in it', () => {
  const [name, text] = sheet('/* Why */\n.a {\n  color: red;\n  .b {\n    color: blue;\n  }\n}\n');
  expect(text).toBe('.a{color:red}.a .b{color:#00f}');
  expect(name).toMatch(/^styles\/a\.[0-9a-f]{8}\.css$/);
  expect(sheet('.a { color: green }')[0]).not.toBe(name);
});

test('what is no style is refused', () => {
  expect(() => sheet('.a { { }')).toThrow();
});
