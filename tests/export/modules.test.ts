import { expect, test } from 'vitest';
import { hashModules } from '#lib/export/modules.ts';

const hashed = (a: string, b = 'export const b = 1;') =>
  hashModules(
    new Map([
      ['modules/a.js', a],
      ['modules/a/b.js', b],
    ]),
  );

test('a module asks for another by the name it is kept under', () => {
  const modules = hashed("import { b } from './a/b.js';");
  expect(modules.get('modules/a.js')?.text).toBe(
    `import { b } from '/${modules.get('modules/a/b.js')?.name}';`,
  );
});

test('a module has a new name when one that it asks for has changed', () => {
  const name = (b: string) => hashed("import { b } from './a/b.js';", b).get('modules/a.js')?.name;
  expect(name('1;')).not.toBe(name('2;'));
  expect(name('1;')).toBe(name('1;'));
});

test('types in comments are left as they are', () => {
  const text = "/** @typedef {import('./a/b.js').B} B */";
  expect(hashed(text).get('modules/a.js')?.text).toBe(text);
});

test.each([
  ["import './a/c.js';", '', 'modules/a.js imports modules/a/c.js, which is not there'],
  ["import './a/b.js';", "import '../a.js';", 'modules that wait for each other'],
])('%s is refused', (a, b, fault) => {
  expect(() => hashed(a, b)).toThrow(fault);
});
